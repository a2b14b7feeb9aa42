using Mentorship.Kernel.Journal;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Influence;
using Mentorship.Monitoring.Surveying;

namespace Mentorship.Monitoring.Quality;

/// <summary>How many of the final answers of a side were satisfied; nothing where few people gave them.</summary>
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
        var people = (await Watching.CurrentGroup.WorkedIn(year, session, cancellation)).SelectMany(x => x.Members).Distinct();
        var said = (await session.LoadManyAsync<Satisfaction>(cancellation, people.Select(x => Satisfaction.IdOf(x, year))))
            .SelectMany(x => x.Answers.Where(answer => answer.Round == SurveyRound.Final).Select(answer => (x.Participant, Answer: answer))).ToLookup(x => x.Answer.Side);
        return
        [
            .. from side in Enum.GetValues<Side>()
               let told = Reporting.SmallCells.Told(said[side].Count(x => x.Answer.Satisfied), said[side].DistinctBy(x => x.Participant).Count())
               select new SatisfiedShare(side, told, said[side].Count()),
        ];
    }
}
