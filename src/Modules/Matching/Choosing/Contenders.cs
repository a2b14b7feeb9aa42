using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Choosing;

/// <summary>A selected mentor for one mentee: how well they fit, in which forms of the cycle they may be a pair, and what keeps them from it where in none.</summary>
public sealed record Contender(
    ParticipantId Mentor, int Free, Compatibility Fit, IReadOnlyList<MentoringForm> Forms, IReadOnlyList<Hurdle> Hurdles)
{
    public bool MayBe => Forms.Count > 0;

    /// <summary>What is unusual about the two in these forms; it stops nobody.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];
}

/// <summary>All selected mentors of a cycle as they could be for its mentees; seats asked for by proposals count as taken.</summary>
public sealed class Contenders
{
    private readonly Facts facts;
    private readonly IReadOnlyList<MentoringForm> forms;
    private readonly Dictionary<ParticipantId, IReadOnlyList<Seat>> seats;
    private readonly Dictionary<ParticipantId, int> asked;

    private Contenders(Facts facts, IReadOnlyList<MentoringForm> forms, IEnumerable<SeatsOfMentor> seats, IEnumerable<Group> groups)
    {
        (this.facts, this.forms) = (facts, forms);
        this.seats = seats.ToDictionary(x => new ParticipantId(x.Id), x => x.Seats);
        asked = groups.SelectMany(x => x.SeatsAsked).CountBy(x => x).ToDictionary();
    }

    public static async Task<Contenders> For(SchoolYear cycle, Facts facts, IReadOnlyList<Group> groups, IReadOnlyList<MentoringForm>? forms, IQuerySession session) => new(
        facts, forms ?? (await session.LoadAsync<Selection>(Selection.IdOf(cycle)))?.Forms ?? [], await session.Query<SeatsOfMentor>().ToListAsync(), groups);

    /// <summary>The mentors for one mentee, whoever fits best first; those who may not be come after all who may.</summary>
    public IReadOnlyList<Contender> Of(ParticipantId mentee) =>
        facts.Standings.TryGetValue(mentee, out var known)
            ? [.. facts.Mentors.Where(x => x.Step == FunnelStep.Selected && x.Participant != mentee && facts.Standings.ContainsKey(x.Participant)).Select(x => Of(facts.Standings[x.Participant], known))
                .OrderByDescending(x => x.MayBe).ThenByDescending(x => x.Fit.Score).ThenByDescending(x => x.Free).ThenBy(x => x.Mentor.Value)]
            : [];

    /// <summary>What the best of those who may be would score, 0 to 100.</summary>
    public int BestFor(ParticipantId mentee) => BestOf(Of(mentee));

    public static int BestOf(IReadOnlyList<Contender> all) => all is [{ MayBe: true } best, ..] ? best.Fit.Score : 0;

    private Contender Of(Standing mentor, Standing mentee)
    {
        var fit = facts.Fit([mentor.Participant], [mentee.Participant]);
        var tried = forms.Select(x => (Form: x, Free: Free(mentor, x))).Select(x => (x.Form, x.Free, Hurdles: Hurdles(mentor, mentee, x.Form, x.Free).ToArray())).ToArray();
        var nearest = tried.OrderBy(x => x.Hurdles.Length).FirstOrDefault();
        MentoringForm[] open = [.. tried.Where(x => x.Hurdles.Length == 0).Select(x => x.Form)];
        return new(mentor.Participant, nearest.Free, fit, open, nearest.Hurdles ?? []) { Cautions = [.. open.SelectMany(x => Caution.OfMentor(mentor, x).Concat(Caution.OfMentee(mentee, x)))] };
    }

    private IEnumerable<Hurdle> Hurdles(Standing mentor, Standing mentee, MentoringForm form, int free)
    {
        var together = SeatsOf(mentor.Participant).Any(x => x.Mentee == mentee.Participant);
        foreach (var hurdle in HardRules.Between(mentor, mentee, Rulebook.Current.Of(form, facts.Settings), facts.Settings, together)) yield return hurdle;
        if (free == 0) yield return Hurdle.SeatsTaken;
    }

    private int Free(Standing mentor, MentoringForm form) =>
        Math.Max(0, Rulebook.Current.Of(form, facts.Settings).Limit(mentor.Capacity) - SeatsOf(mentor.Participant).Count - asked.GetValueOrDefault(mentor.Participant));

    private IReadOnlyList<Seat> SeatsOf(ParticipantId mentor) => seats.GetValueOrDefault(mentor) ?? [];
}
