using Mentorship.Matching.Forming;
using Mentorship.Matching.Searching;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Choosing;

/// <summary>Whom one mentee could be proposed to: the mentors side by side, the one looked at among them, and what is done next where nobody fits.</summary>
public sealed record Choice(
    SchoolYear Cycle, ParticipantId Mentee, IReadOnlyList<string> RequestCodes, IReadOnlyList<Contender> Mentors, int Others, ParticipantId? LookedAt, int Best,
    bool IsBusy, OpenStep? Step, StepOutcome? LastOutcome)
{
    private const int SideBySide = 5;

    [View("/api/matching/choice"), Needs(Deed.ReadMatching)]
    public static async Task<Choice> Read(IQuerySession session, TimeProvider clock, Courier courier, int? cycle, Guid mentee, Guid? mentor)
    {
        var (year, person) = (CycleShown.Of(cycle, clock), new ParticipantId(mentee));
        var first = year.First;
        var facts = await Facts.Of(session, year, courier, clock);
        var known = NotThere.Unless(facts.Mentees.FirstOrDefault(x => x.Participant == person), Say.MenteeNotInBase);
        var groups = await session.Query<Group>().Where(x => x.Year == first).ToListAsync();
        var contenders = await Contenders.For(year, facts, groups, null, session);
        var all = contenders.Of(person);
        var looked = mentor is { } id ? NotThere.Unless(all.FirstOrDefault(x => x.Mentor.Value == id), Say.MentorNotSelected) : null;
        Contender[] shown = [.. all.Take(SideBySide)];
        if (looked is not null && !shown.Contains(looked)) shown = [.. shown, looked];
        var search = await session.LoadAsync<Search>(Search.IdOf(person, year));
        return new(
            year, person, known.RequestCodes, shown, all.Count - shown.Length, looked?.Mentor, Contenders.BestOf(all),
            groups.Any(x => x.BusyMentees.Contains(person)), search?.Open, search?.LastOutcome);
    }
}
