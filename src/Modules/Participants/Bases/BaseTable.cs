using Mentorship.Design;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Bases;

/// <summary>
/// A page of one base of a cycle in its official columns, people by name: a row for each participation, and one for each person still without a group.
/// </summary>
public sealed record BaseTable(IReadOnlyList<BaseRow> Rows, IReadOnlyList<BaseSize> Sizes, IReadOnlyList<FormedBase> Formed, int Total, int Page, int Pages)
{
    public const int Size = 50;

    [View("/api/participants/bases/{side}/{cycle:int}")]
    [Needs(Deed.ReadBases)]
    public static async Task<BaseTable> Read(
        IQuerySession session, Side side, int cycle, Contingent? contingent, MentoringForm? form, string? code, string? place, Standing? standing, int? page, CancellationToken cancellation)
    {
        var filter = new BaseFilter(contingent, form, code, place, standing);
        var leaf = new Leaf(await Participation.Count(session, side, cycle, filter, cancellation), Size, page);
        var rows = await BaseRow.Read(session, await Participation.Page(session, side, cycle, filter, leaf.Skip, Size, cancellation), leaf.Skip, cancellation);
        var formed = await session.LoadManyAsync<FormedBase>(cancellation, Enum.GetValues<Contingent>().Select(x => FormedBase.IdOf(new(cycle), side, x)).ToArray());
        return new(rows, await Participation.Sizes(session, side, cycle, cancellation), [.. formed], leaf.Total, leaf.Page, leaf.Pages);
    }
}

/// <summary>How many people of a contingent a base holds.</summary>
public sealed record BaseSize(Contingent Contingent, int People);
