using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Forming;

/// <summary>A mentee who has no pair yet, with the mentors who would fit best.</summary>
public sealed record Unmatched(ParticipantId Mentee, IReadOnlyList<string> RequestCodes, IReadOnlyList<Suggestion> Best);

/// <summary>A mentor with free seats who would fit, by the same criteria as a proposal.</summary>
public sealed record Suggestion(ParticipantId Mentor, Compatibility Fit);

/// <summary>A selected mentor's seats over all groups.</summary>
public sealed record MentorOnBoard(ParticipantId Mentor, IReadOnlyList<string> CompetenceCodes, int Taken, int Limit)
{
    public int Free => Math.Max(0, Limit - Taken);
}

/// <summary>A proposal or group on the board, with the reasons of its score.</summary>
public sealed record MatchOnBoard(
    GroupId Group, MentoringForm Form, string RoleModel, GroupState State, ParticipantId Lead, IReadOnlyList<ParticipantId> Mentors,
    IReadOnlyList<ParticipantId> Mentees, int Score, int Awaited, bool Ordered, bool AgreementsSigned, Compatibility Fit);

/// <summary>Who is without a pair, who has free seats, what is proposed.</summary>
public sealed record Board(IReadOnlyList<Unmatched> Mentees, IReadOnlyList<MentorOnBoard> Mentors, IReadOnlyList<MatchOnBoard> Matches)
{
    private const int Shown = 3;

    [View("/api/matching/board"), Needs(Deed.ReadMatching)]
    public static async Task<Board> Read(IQuerySession session, TimeProvider clock, int? cycle, Courier? courier = null)
    {
        var year = CycleShown.Of(cycle, clock).First;
        var facts = await Facts.Of(session, year, courier, clock);
        var matches = await session.Query<Group>().Where(x => x.Year == year).ToListAsync();
        var busy = matches.SelectMany(x => x.BusyMentees).ToHashSet();
        var mentors = facts.Mentors.Where(x => x.Step == FunnelStep.Selected).Select(x => facts.OnBoard(x)).OrderBy(x => x.Mentor.Value).ToArray();
        return new(
            [.. facts.Mentees.Where(x => !busy.Contains(x.Participant)).OrderBy(x => x.Id).Select(x => new Unmatched(x.Participant, x.RequestCodes, Best(x, mentors, facts)))],
            mentors,
            [.. matches.Where(x => x.State != GroupState.Proposed || !x.Members.Any(facts.Gone.Contains)).OrderBy(x => x.State).ThenByDescending(x => x.Score).ThenBy(x => x.Id.Value).Select(x => OnBoard(x, facts))]);
    }

    private static Suggestion[] Best(MenteeInBase mentee, IEnumerable<MentorOnBoard> mentors, Facts facts) =>
    [
        .. mentors.Where(x => x.Free > 0 && x.Mentor != mentee.Participant)
            .Select(x => new Suggestion(x.Mentor, facts.Fit([x.Mentor], [mentee.Participant])))
            .Where(x => x.Fit.Score > 0).OrderByDescending(x => x.Fit.Score).ThenBy(x => x.Mentor.Value).Take(Shown),
    ];

    private static MatchOnBoard OnBoard(Group x, Facts facts) => new(
        x.Id, x.Form, x.RoleModel, x.State, x.Lead, x.Mentors, x.Mentees, x.Score, x.Awaited.Count, x.Order is not null, x.AgreementsSigned,
        facts.Fit(x.Mentors, x.Mentees));
}
