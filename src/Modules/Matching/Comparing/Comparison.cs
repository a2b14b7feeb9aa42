using Mentorship.Design;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Comparing;

/// <summary>The questionnaires of both bases beside each other (5.3b): every mentee of the page with how well each mentor of the base fits, 0 to 100.</summary>
public sealed record Comparison(IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ComparedMentee> Mentees, int Total, int Page, int Pages)
{
    public const int Size = 50;

    /// <summary>Where a direction is named, only those who ask for it, and those who can help with it.</summary>
    [View("/api/matching/comparison"), Needs(Deed.ReadMatching)]
    public static async Task<Comparison> Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, string? code, int? page)
    {
        var (facts, mentors, mentees) = await Both(session, courier, clock, cycle, code);
        var leaf = new Leaf(mentees.Length, Size, page);
        return new([.. mentors.Select(x => x.Participant)], [.. mentees.Skip(leaf.Skip).Take(Size).Select(x => Row(x, mentors, facts))], leaf.Total, leaf.Page, leaf.Pages);
    }

    /// <summary>The whole of it.</summary>
    internal static async Task<(ParticipantId[] Mentors, IEnumerable<ComparedMentee> Mentees)> Whole(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, string? code)
    {
        var (facts, mentors, mentees) = await Both(session, courier, clock, cycle, code);
        return ([.. mentors.Select(x => x.Participant)], mentees.Select(x => Row(x, mentors, facts)));
    }

    /// <summary>All pairs with anything to work on, each with the parts of its score.</summary>
    internal static async Task<IEnumerable<Compatibility>> Pairs(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, string? code)
    {
        var (facts, mentors, mentees) = await Both(session, courier, clock, cycle, code);
        return from mentee in mentees
               from mentor in mentors
               where mentor.Participant != mentee.Participant
               let fit = facts.Fit([mentor.Participant], [mentee.Participant])
               where fit.Score > 0
               select fit;
    }

    private static async Task<(Facts Facts, Candidate[] Mentors, MenteeInBase[] Mentees)> Both(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, string? code)
    {
        var facts = await Facts.Of(session, CycleShown.Of(cycle, clock), courier, clock);
        return (
            facts,
            [.. facts.Mentors.Where(x => x.EnteredOn is not null && x.Step != FunnelStep.Rejected && (string.IsNullOrEmpty(code) || Directions.InForce.Answers(x.CompetenceCodes, code))).OrderBy(x => x.Id)],
            [.. facts.Mentees.Where(x => (string.IsNullOrEmpty(code) || x.RequestCodes.Contains(code))).OrderBy(x => x.Id)]);
    }

    private static ComparedMentee Row(MenteeInBase mentee, Candidate[] mentors, Facts facts) => new(
        mentee.Participant, mentee.RequestCodes, [.. mentors.Select(x => x.Participant == mentee.Participant ? 0 : facts.Fit([x.Participant], [mentee.Participant]).Score)]);
}

/// <summary>A mentee with what they ask for, and how well each mentor fits, in the order of the mentors.</summary>
public sealed record ComparedMentee(ParticipantId Mentee, IReadOnlyList<string> RequestCodes, IReadOnlyList<int> Scores);
