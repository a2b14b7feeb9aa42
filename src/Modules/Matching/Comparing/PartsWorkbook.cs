using Mentorship.Design;
using Mentorship.Matching.Forming;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Comparing;

/// <summary>Why the scores of the comparison are what they are, as a workbook to take away: a row for each pair, a column for each part.</summary>
public static class PartsWorkbook
{
    [View("/api/matching/comparison/parts"), Needs(Deed.ReadMatching)]
    public static async Task Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, string? code, HttpContext http)
    {
        Compatibility[] fits = [.. await Comparison.Pairs(session, courier, clock, cycle, code)];
        var names = await NameBook.Of([.. fits.SelectMany(x => new[] { x.Pairs[0].Mentee, x.Pairs[0].Mentor }).Distinct()], x => courier.Ask<Names>(x, http.RequestAborted), Words.NameUnknown);
        TableColumn<Compatibility>[] columns =
        [
            new(Say.Mentee, 32, x => names[x.Pairs[0].Mentee]), new(Say.Mentor, 32, x => names[x.Pairs[0].Mentor]), new(Say.Score, 10, x => x.Score),
            new(Say.PartOfRequests, 12, x => x.Parts.Overlap), new(Say.PartOfChoice, 12, x => x.Parts.Preference), new(Say.PartOfDays, 12, x => x.Parts.Time),
            new(Say.PartOfAge, 12, x => x.Parts.Age), new(Say.PartOfInterests, 12, x => x.Parts.Interests), new(Say.Reasons, 90, x => ScoreWords.Why(x.Pairs[0], true)),
        ];
        await columns.TakeAway(Say.PartsOfScores, Say.PartsOfScores, fits.ToAsyncEnumerable(), http);
    }
}
