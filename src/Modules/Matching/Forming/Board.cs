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
        Read(session, clock, courier, cycle, step, all => Task.FromResult(Slice(all.OrderBy(x => x.Id), page)));

    /// <summary>The board with those of the unmatched whom the page chooses.</summary>
    public static async Task<Board> Read(
        IQuerySession session, TimeProvider clock, Courier courier, int? cycle, NextStep? step, Func<IReadOnlyList<MenteeInBase>, Task<IReadOnlyList<MenteeInBase>>> choose)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var facts = await Facts.Of(session, year, courier, clock);
        var matches = await session.Query<Group>().Where(x => x.Year == year).ToListAsync();
        var searches = (await session.Query<Search>().Where(x => x.Year == year).ToListAsync()).ToDictionary(x => x.Participant);
        var busy = matches.SelectMany(x => x.BusyMentees).ToHashSet();
        var declined = matches.Where(x => x.State == GroupState.Declined).SelectMany(x => x.Mentees).CountBy(x => x).ToDictionary();
        MenteeInBase[] all = [.. facts.Mentees.Where(x => !busy.Contains(x.Participant) && (step is null || StepOf(x.Participant)?.Step == step))];
        var chosen = await choose(all);
        var contenders = await Contenders.For([.. chosen.Select(x => x.Participant)], shown, facts, matches, null, Today.Of(clock), session, x => courier.Ask<Standings>(x));
        return new(
            [.. chosen.Select(x => new Unmatched(
                x.Participant, x.RequestCodes, declined.GetValueOrDefault(x.Participant), StepOf(x.Participant), searches.GetValueOrDefault(x.Participant)?.LastOutcome,
                [.. contenders.Of(x.Participant).Where(one => one.MayBe && one.Fit.Score > 0).Take(Suggested).Select(one => new Suggestion(one.Mentor, one.Fit))]))],
            all.Length,
            [.. facts.Mentors.Where(x => x.Step == FunnelStep.Selected).Select(x => facts.OnBoard(x) with { Step = StepOf(x.Participant) }).OrderBy(x => x.Mentor.Value)],
            [.. matches.Where(x => x.State != GroupState.Proposed || !x.Members.Any(facts.Gone.Contains)).OrderBy(x => x.State).ThenByDescending(x => x.Score).ThenBy(x => x.Id.Value).Select(x => OnBoard(x, facts))]);

        OpenStep? StepOf(ParticipantId person) => searches.GetValueOrDefault(person)?.Open;
    }

    /// <summary>One page of people in an order.</summary>
    public static IReadOnlyList<MenteeInBase> Slice(IEnumerable<MenteeInBase> all, int? page) => [.. all.Skip((Math.Max(1, page ?? 1) - 1) * PageSize).Take(PageSize)];

    private static MatchOnBoard OnBoard(Group x, Facts facts) => new(
        x.Id, x.Form, x.RoleModel, x.State, x.Lead, x.Mentors, x.Mentees, x.Score, x.Awaited.Count, x.Order is not null, x.AgreementsSigned,
        facts.Fit(x.Mentors, x.Mentees));
}
