using Mentorship.Design;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>What is in force of the schedule, to be taken away: as a workbook in the columns of its form (D-5), and a mentor's part of it as a calendar.</summary>
public static class ActivityFiles
{
    [View("/api/programme/activities/workbook"), Needs(Deed.ReadActivities)]
    public static async Task Workbook(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, Guid? mentor, int? month, HttpContext http)
    {
        var sheet = await ActivitySheet.InForce(session, clock, cycle, mentor, month, http.RequestAborted);
        var names = await NamesIn(sheet, courier);
        TableColumn<ActivityLine>[] columns =
        [
            new(Say.MentorColumn, 30, x => names[x.Activity.Mentor]), new(Say.MenteeColumn, 36, x => names.Of(x.Activity.Mentees)), new(Say.ActivityColumn, 20, x => Words.Of(x.Activity.Kind)),
            new(Say.TopicColumn, 36, x => x.Topic), new(Say.DateColumn, 12, x => x.On), new(Say.TimeColumn, 14, TimeOf), new(Say.PlaceColumn, 18, x => x.Place), new(Say.MarkColumn, 24, MarkOf),
        ];
        await columns.TakeAway(Say.ActivitiesTitle, $"{Say.ActivitiesTitle} {sheet.Cycle.First}", sheet.Lines.ToAsyncEnumerable(), http);
    }

    /// <summary>One mentor's activities; without a mentor, all within reach.</summary>
    [View("/api/programme/activities/calendar.ics"), Needs(Deed.ReadActivities)]
    public static async Task<IResult> Calendar(IQuerySession session, TimeProvider clock, int? cycle, Guid? mentor, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await ActivitySheet.InForce(session, clock, cycle, mentor, null, cancellation);
        CalendarEntry[] entries =
        [
            .. sheet.Lines.Select(x => new CalendarEntry(
                x.Activity.Activity.Value, x.Topic is null ? Words.Of(x.Activity.Kind) : $"{Words.Of(x.Activity.Kind)}: {x.Topic}", x.Place, x.On, x.Activity.StartsAt,
                x.Activity.EndsAt - x.Activity.StartsAt)
            { Version = sheet.Version }),
        ];
        TakenAway.As(response, $"activities-{sheet.Cycle.First}.ics", CalendarFile.ContentType);
        return Results.Bytes(CalendarFile.Of(entries, clock), CalendarFile.ContentType);
    }

    public static Task<NameBook> NamesIn(ActivitySheet sheet, Courier courier) =>
        NameBook.Of([.. sheet.Mentors, .. sheet.Lines.SelectMany(x => x.Activity.Mentees)], x => courier.Ask<Names>(x), Words.NameUnknown);

    public static string TimeOf(ActivityLine line) => $"{Words.Of(line.Activity.StartsAt)}–{Words.Of(line.Activity.EndsAt)}";

    /// <summary>The mark as the form has it; nothing where the day has not come or nobody has said.</summary>
    public static string MarkOf(ActivityLine line) =>
        line.Outcome is not { } outcome ? "" : line.Reason is { } reason ? $"{Words.Of(outcome)}: {Words.Of(reason)}" : Words.Of(outcome);
}
