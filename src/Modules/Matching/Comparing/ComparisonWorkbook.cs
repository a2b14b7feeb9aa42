using Mentorship.Design;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Comparing;

/// <summary>The comparison as a workbook to take away: a row for each mentee, a column for each mentor.</summary>
public static class ComparisonWorkbook
{
    [View("/api/matching/comparison/workbook"), Needs(Deed.ReadMatching)]
    public static async Task Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, string? code, HttpContext http)
    {
        var (mentors, rows) = await Comparison.Whole(session, courier, clock, cycle, code);
        ComparedMentee[] mentees = [.. rows];
        var names = await NameBook.Of([.. mentors, .. mentees.Select(x => x.Mentee)], x => courier.Ask<Names>(x, http.RequestAborted), Words.NameUnknown);
        TableColumn<ComparedMentee>[] columns =
        [
            new(Say.Mentee, 32, x => names[x.Mentee]), new(Say.Requests, 40, x => Directions.InForce.WordsOf(x.RequestCodes)),
            .. mentors.Select((mentor, i) => new TableColumn<ComparedMentee>(names[mentor], 12, x => x.Scores[i])),
        ];
        await columns.TakeAway(Say.Comparison, Say.Comparison, mentees.ToAsyncEnumerable(), http);
    }
}
