using Mentorship.Matching.Choosing;
using Mentorship.Matching.Searching;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>A mentee who has no pair yet: how many proposals were declined, what is done next, and the mentors who would fit best.</summary>
public sealed record Unmatched(
    ParticipantId Mentee, IReadOnlyList<string> RequestCodes, int Declined, OpenStep? Step, StepOutcome? LastOutcome, IReadOnlyList<Suggestion> Best);

/// <summary>A mentor with free seats who may be proposed and would fit, by the same criteria as a proposal.</summary>
public sealed record Suggestion(ParticipantId Mentor, Compatibility Fit);

/// <summary>A selected mentor's seats over all groups, and what is done next where nobody has been found for them.</summary>
public sealed record MentorOnBoard(ParticipantId Mentor, IReadOnlyList<string> CompetenceCodes, int Taken, int Limit)
{
    public OpenStep? Step { get; init; }

    public int Free => Math.Max(0, Limit - Taken);
}

/// <summary>A proposal or group on the board, with the reasons of its score.</summary>
public sealed record MatchOnBoard(
    GroupId Group, MentoringForm Form, string RoleModel, GroupState State, ParticipantId Lead, IReadOnlyList<ParticipantId> Mentors,
    IReadOnlyList<ParticipantId> Mentees, int Score, int Awaited, bool Ordered, bool AgreementsSigned, Compatibility Fit);

/// <summary>Who is without a pair, a page of them; who has free seats; what is proposed.</summary>
public sealed record Board(IReadOnlyList<Unmatched> Mentees, int Total, IReadOnlyList<MentorOnBoard> Mentors, IReadOnlyList<MatchOnBoard> Matches)
{
    /// <summary>How many of those without a pair one page holds.</summary>
    public const int PageSize = 48;

    private const int Suggested = 3;

    [View("/api/matching/board"), Needs(Deed.ReadMatching)]
    public static Task<Board> Read(IQuerySession session, TimeProvider clock, Courier courier, int? cycle, NextStep? step, int? page) =>
        Read(session, clock, courier, cycle, step, (all, asked) => Task.FromResult(Slice([.. all.Where(x => asked(x.Participant)).OrderBy(x => x.Id)], page)));

    /// <summary>The board with those of the unmatched whom the page chooses out of all; it is told who has the next step asked for.</summary>
    public static async Task<Board> Read(
        IQuerySession session, TimeProvider clock, Courier courier, int? cycle, NextStep? step, Func<IReadOnlyList<MenteeInBase>, Func<ParticipantId, bool>, Task<IReadOnlyList<MenteeInBase>>> choose)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var facts = await Facts.Of(session, shown, courier, clock);
        var matches = await session.Query<Group>().Where(x => x.Year == year).ToListAsync();
        var searches = (await session.Query<Search>().Where(x => x.Year == year).ToListAsync()).ToDictionary(x => x.Participant);
        var busy = matches.SelectMany(x => x.BusyMentees).ToHashSet();
        var declined = matches.Where(x => x.State == GroupState.Declined).SelectMany(x => x.Mentees).CountBy(x => x).ToDictionary();
        MenteeInBase[] all = [.. facts.Mentees.Where(x => !busy.Contains(x.Participant))];
        var chosen = await choose(all, Asked);
        var contenders = await Contenders.For(shown, facts, matches, null, session);
        return new(
            [.. chosen.Select(x => new Unmatched(
                x.Participant, x.RequestCodes, declined.GetValueOrDefault(x.Participant), StepOf(x.Participant), searches.GetValueOrDefault(x.Participant)?.LastOutcome,
                [.. contenders.Of(x.Participant).Where(one => one.MayBe && one.Fit.Score > 0).Take(Suggested).Select(one => new Suggestion(one.Mentor, one.Fit))]))],
            all.Count(x => Asked(x.Participant)),
            [.. facts.Mentors.Where(x => x.Step == FunnelStep.Selected).Select(x => facts.OnBoard(x) with { Step = StepOf(x.Participant) }).OrderBy(x => x.Mentor.Value)],
            [.. matches.Where(x => x.State != GroupState.Proposed || !x.Members.Any(facts.People.Gone.Contains)).OrderBy(x => x.State).ThenByDescending(x => x.Score).ThenBy(x => x.Id.Value).Select(x => OnBoard(x, facts))]);

        bool Asked(ParticipantId person) => step is null || StepOf(person)?.Step == step;

        OpenStep? StepOf(ParticipantId person) => searches.GetValueOrDefault(person)?.Open;
    }

    /// <summary>One page of people in an order; past the last one there is the last.</summary>
    public static IReadOnlyList<MenteeInBase> Slice(IReadOnlyList<MenteeInBase> all, int? page) => [.. all.Skip((PageOf(all.Count, page) - 1) * PageSize).Take(PageSize)];

    public static int PageOf(int people, int? page) => Math.Clamp(page ?? 1, 1, Math.Max(1, (people + PageSize - 1) / PageSize));

    private static MatchOnBoard OnBoard(Group x, Facts facts) => new(
        x.Id, x.Form, x.RoleModel, x.State, x.Lead, x.Mentors, x.Mentees, x.Score, x.Awaited.Count, x.Order is not null, x.AgreementsSigned,
        facts.Fit(x.Mentors, x.Mentees));
}
