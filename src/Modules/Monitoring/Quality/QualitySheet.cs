using Mentorship.Kernel.Journal;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Influence;
using Mentorship.Monitoring.Surveying;

namespace Mentorship.Monitoring.Quality;

/// <summary>How many were satisfied in the end, of how many who answered; nothing of few.</summary>
public sealed record SatisfiedShare(Side Side, int? Satisfied, int Answered);

/// <summary>How the programme of a year is judged: the checklist, strong and weak sides, satisfaction, and what follows (9.1a-9.1c).</summary>
public sealed record QualitySheet(SchoolYear Cycle, QualityOfYear? Judged, Swot? Swot, Conclusions? Conclusions, IReadOnlyList<YesShare> Shares, IReadOnlyList<SatisfiedShare> Satisfied)
{
    [View("/api/monitoring/quality"), Needs(Deed.ReadQuality)]
    public static async Task<QualitySheet> Read(IQuerySession session, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var year = SchoolYear.Asked(cycle, Today.Of(clock));
        var judged = await session.LoadAsync<QualityOfYear>(QualityOfYear.IdOf(year), cancellation);
        return new(
            year, judged, await Opened<Swot>(judged?.Swot, session, cancellation), await Opened<Conclusions>(judged?.Conclusions, session, cancellation),
            await Quality.Shares.Of(session, year, cancellation), await SatisfiedIn(year, session, cancellation));
    }

    private static async Task<T?> Opened<T>(RecordId? words, IQuerySession session, CancellationToken cancellation) where T : class =>
        words is { } record ? (await Safe.Open<T>(session, Matter.Paper, [record], cancellation)).GetValueOrDefault(record) : null;

    private static async Task<IReadOnlyList<SatisfiedShare>> SatisfiedIn(SchoolYear year, IQuerySession session, CancellationToken cancellation)
    {
        var groups = (await session.Query<Watching.CurrentGroup>().Where(x => x.Year == year.First).ToListAsync(cancellation)).SelectMany(x => x.Members).Distinct();
        var answers = (await session.LoadManyAsync<Satisfaction>(cancellation, groups.Select(x => Satisfaction.IdOf(x, year)))).SelectMany(x => x.Answers).Where(x => x.Round == SurveyRound.Final).ToLookup(x => x.Side);
        return [.. Enum.GetValues<Side>().Select(side => Share(side, [.. answers[side]]))];
    }

    private static SatisfiedShare Share(Side side, Answer[] answers) => new(side, Reporting.SmallCells.Told(answers.Count(x => x.Satisfied), answers.Length), answers.Length);
}
