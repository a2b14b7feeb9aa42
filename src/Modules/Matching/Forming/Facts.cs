using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>All that a score rests on: a cycle's people and where they stand on a day, who would like to work with whom, the criteria. Whoever asks, the same two people have the same score.</summary>
public sealed record Facts(CyclePeople People, IReadOnlyDictionary<ParticipantId, Standing> Standings, Wishes Wishes, SelectionCriteriaDefined? Criteria, SchoolSettings Settings)
{
    public IReadOnlyList<Candidate> Mentors => People.Mentors;

    public IReadOnlyList<MenteeInBase> Mentees => People.Mentees;

    public static Task<Facts> Of(IQuerySession session, SchoolYear cycle, Courier courier, TimeProvider clock) =>
        Of(session, cycle, Today.Of(clock), x => courier.Ask<Standings>(x));

    public static async Task<Facts> Of(IQuerySession session, SchoolYear cycle, DateOnly on, Func<StandingOf, Task<Standings>> ask)
    {
        var people = await CyclePeople.Of(session, cycle.First);
        var all = people.Mentors.Select(x => x.Participant).Union(people.Mentees.Select(x => x.Participant));
        return new(
            people, (await ask(new([.. all], cycle, on))).All.ToDictionary(x => x.Participant), new(await GeneralMeeting.PreferencesIn(session, cycle.First)),
            (await session.LoadAsync<Selection>(Selection.IdOf(cycle)))?.Criteria, await SettingsOf.School(session));
    }

    /// <summary>How well they fit, by the weights of the rule book if by no others; nothing is said of whom nothing is known.</summary>
    public Compatibility Fit(IEnumerable<ParticipantId> mentors, IEnumerable<ParticipantId> mentees, CriteriaWeights? weights = null) =>
        Compatibility.Of(Known(mentors), Known(mentees), Wishes, weights, Criteria);

    public MentorOnBoard OnBoard(Candidate mentor) => new(
        mentor.Participant, mentor.CompetenceCodes, People.Taken.GetValueOrDefault(mentor.Participant.Value),
        mentor.Forms.Count == 0 ? mentor.Capacity : mentor.Forms.Max(x => Rulebook.Current.Of(x, Settings).Limit(mentor.Capacity)));

    private Standing[] Known(IEnumerable<ParticipantId> people) => [.. people.Select(x => Standings.GetValueOrDefault(x)).OfType<Standing>()];
}
