using Mentorship.Kernel;
using Mentorship.Kernel.Tables;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Design;

/// <summary>One column of a table that is shown on a page and taken away as a workbook: its heading, its width in print, and what stands in it: a text, a number or a day.</summary>
public record TableColumn<TRow>(string Heading, double Width, Func<TRow, object?> Cell)
{
    /// <summary>The cell as it is read on a page.</summary>
    public string Told(TRow row) => Cell(row) switch
    {
        null => "",
        DateOnly day => Words.Of(day),
        var other => other.ToString()!,
    };
}

/// <summary>Hands a table out as a workbook.</summary>
public static class TableColumns
{
    public static Task TakeAway<TRow>(this IReadOnlyList<TableColumn<TRow>> columns, string title, string file, IAsyncEnumerable<TRow> rows, HttpContext http)
    {
        TakenAway.As(http.Response, $"{file}.xlsx", Workbook.ContentType);
        return Workbook.Write(
            new(title, [.. columns.Select(x => new Column(x.Heading, x.Width))], rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(x => x.Cell(row))])), http.Response.Body, http.RequestAborted);
    }
}
