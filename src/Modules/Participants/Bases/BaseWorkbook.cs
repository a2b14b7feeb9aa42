using System.Runtime.CompilerServices;
using Mentorship.Design;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Bases;

/// <summary>A base as a workbook to take away: what is looked for of it, whole, in the columns chosen.</summary>
public static class BaseWorkbook
{
    /// <summary>How many rows are held at a time.</summary>
    private const int Batch = 500;

    [View("/api/participants/bases/{side}/{cycle:int}/workbook")]
    [Needs(Deed.ReadBases)]
    public static async Task Read(
        IQuerySession session, Side side, int cycle, Contingent? contingent, MentoringForm? form, string? code, string? place, Standing? standing, string[]? column, HttpContext http)
    {
        var columns = BaseColumn.Of(side, column);
        var title = side == Side.Mentee ? Say.MenteeBase : Say.MentorBase;
        var file = $"{title} {new SchoolYear(cycle)}{(contingent is { } one ? $", {Words.Of(one)}" : "")}".Replace('/', '-');
        await columns.TakeAway(title, file, Rows(session, side, cycle, new(contingent, form, code, place, standing), http.RequestAborted), http);
    }

    /// <summary>All rows that are looked for, numbered on.</summary>
    internal static async IAsyncEnumerable<BaseRow> Rows(IQuerySession session, Side side, int cycle, BaseFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // the keys of all rows at once, so that nobody is told twice or left out who comes or goes meanwhile
        var all = await Participation.Page(session, side, cycle, filter, 0, int.MaxValue, cancellation);
        for (var read = 0; read < all.Count; read += Batch)
            foreach (var row in await BaseRow.Read(session, [.. all.Skip(read).Take(Batch)], read, cancellation))
                yield return row;
    }
}
