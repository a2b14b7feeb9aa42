using Mentorship.Participants.Contracts;
using Mentorship.Participants.Mapping;
using Mentorship.Participants.Questioning.Analysing;

namespace Mentorship.Participants.Consulting;

/// <summary>How many of one age ask for a direction, and how pressingly on average; nothing where so few do that they could be told.</summary>
public sealed record ExtractRow(string Code, Contingent Contingent, AgeBand Age, int? Asked, decimal? Priority);

/// <summary>What an outside specialist gets: no person, no class, no words, no number below five.</summary>
public sealed record Extract(IReadOnlyList<ExtractRow> Rows)
{
    [View("/api/participants/requests/{cycle:int}/extract")]
    [Needs(Deed.KeepBases)]
    public static async Task<Extract> Read(IQuerySession session, int cycle, CancellationToken cancellation)
    {
        NotThere.Unless(await session.LoadAsync<Expertise>(Expertise.IdOf(new(cycle)), cancellation), Say.NoExpertYet);
        return Of(await Balance.Of(session, cycle, cancellation), Directions.InForce);
    }

    public static Extract Of(Balance balance, Directions catalogue) => new(
    [
        .. catalogue.Items.SelectMany(direction =>
        {
            var cells = balance.Asking.Where(x => x.Age is not null && x.Codes.Contains(direction.Code))
                .GroupBy(x => (Contingent: ContingentOf(x.Cohort), Age: x.Age!.Value)).OrderBy(x => x.Key).ToArray();
            return cells.Zip(FewAnswers.Told([.. cells.Select(x => x.Count())]), (cell, count) => new ExtractRow(
                direction.Code, cell.Key.Contingent, cell.Key.Age, count, count is null ? null : Math.Round((decimal)cell.Average(x => x.Priority), 1)));
        }),
    ]);

    private static Contingent ContingentOf(Cohort cohort) => cohort switch
    {
        Cohort.Teachers => Contingent.Teacher,
        Cohort.Others => Contingent.Other,
        _ => Contingent.Pupil,
    };
}
