using Mentorship.Kernel.Tables;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Comparing;

/// <summary>The comparison as a workbook to take away: a row for each mentee, a column for each mentor.</summary>
public static class ComparisonWorkbook
{
    [View("/api/matching/comparison/workbook"), Needs(Deed.ReadMatching)]
    public static async Task Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, string? code, HttpContext http)
    {
        var (mentors, rows) = await Comparison.Whole(session, clock, cycle, code);
        ComparedMentee[] mentees = [.. rows];
        var names = await NameBook.Of([.. mentors, .. mentees.Select(x => x.Mentee)], x => courier.Ask<Names>(x, http.RequestAborted), Design.Words.NameUnknown);
        TakenAway.As(http.Response, $"{Say.Comparison}.xlsx", Workbook.ContentType);
        await Workbook.Write(
            new(Say.Comparison, [new(Say.Mentee, 32), new(Say.Requests, 40), .. mentors.Select(x => new Column(names[x], 12))],
                mentees.Select(x => (IReadOnlyList<object?>)[names[x.Mentee], Directions.InForce.WordsOf(x.RequestCodes), .. x.Scores.Select(score => (object?)score)]).ToAsyncEnumerable()),
            http.Response.Body, http.RequestAborted);
    }
}
