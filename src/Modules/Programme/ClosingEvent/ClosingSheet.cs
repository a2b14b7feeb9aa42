using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Ordering;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.ClosingEvent;

/// <summary>The closing event of a year as it is read; with the orders it may rest on, and with those of its groups who may not be photographed.</summary>
public sealed record ClosingSheet(SchoolYear Cycle, ClosingEventScheduled? Arranged, ClosingEventHeld? Held, int Times, string? Place, IReadOnlyList<string> Points, IReadOnlyList<OrderTitle> Orders)
{
    /// <summary>Members of the year's completed groups without a consent to the image (C-5).</summary>
    public IReadOnlyList<ParticipantId> NotToBePictured { get; init; } = [];

    [View("/api/programme/closing-event"), Needs(Deed.ReadClosing)]
    public static async Task<ClosingSheet> Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var year = SchoolYear.Asked(cycle, Today.Of(clock));
        var known = await session.LoadAsync<Gathering>(Gathering.IdOf(year), cancellation);
        var words = known is null ? null : (await Safe.Open<GatheringWords>(session, Matter.Paper, [known.Arranged.Words], cancellation)).GetValueOrDefault(known.Arranged.Words);
        var (begins, ends) = (year.Begins, year.Ends);
        var orders = await session.Query<OrderEntry>().Where(x => x.Kind == OrderKind.ClosingEvent && x.CancelledOn == null && x.IssuedOn >= begins && x.IssuedOn <= ends).ToListAsync(cancellation);
        var first = year.First;
        ParticipantId[] members = [.. (await session.Query<GroupProgramme>().Where(x => x.Year == first && x.Completed).ToListAsync(cancellation)).SelectMany(x => x.Members).Distinct()];
        var standings = members.Length == 0 ? [] : (await courier.Ask<Standings>(new StandingOf(members, year, Today.Of(clock)), cancellation)).All;
        return new(year, known?.Arranged, known?.Held, known?.Times ?? 0, words?.Place, words?.Lines ?? [], [.. orders.Select(x => new OrderTitle(x.Id, x.Number, x.IssuedOn))])
        {
            NotToBePictured = [.. standings.Where(x => !x.Agreed.Contains(ConsentKind.Image)).Select(x => x.Participant)],
        };
    }

    /// <summary>The programme of the event on paper (.docx).</summary>
    [View("/api/programme/closing-event/document"), Needs(Deed.ReadClosing)]
    public static async Task<IResult> Document(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await Read(session, courier, clock, cycle, cancellation);
        if (sheet.Arranged is not { } arranged) throw new NotThere(Say.ClosingEventNotArranged);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return OfficePaper.Hand(response, $"closing-event-{sheet.Cycle.First}.docx", () => sheet.Write(arranged, school));
    }

    private byte[] Write(ClosingEventScheduled arranged, string school)
    {
        var document = new TextDocument().Line(school, Aligned.Centred).Line("").Line(Say.ClosingEventProgramme, Aligned.Centred, bold: true)
            .Line($"{Words.Of(arranged.EventOn)}, {Words.Of(arranged.StartsAt)}, {Place}", Aligned.Centred).Line("");
        foreach (var (at, point) in Points.Index()) document.Line($"{at + 1}. {point}");
        return document.Line("").Line($"{Say.InvitedLabel}: {string.Join(", ", arranged.Invited.Select(x => Words.Of(x)))}").ToFile();
    }

    [View("/api/programme/closing-event/calendar.ics"), Needs(Deed.ReadClosing)]
    public static async Task<IResult> Calendar(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await Read(session, courier, clock, cycle, cancellation);
        if (sheet.Arranged is not { } arranged) throw new NotThere(Say.ClosingEventNotArranged);
        TakenAway.As(response, $"closing-event-{sheet.Cycle.First}.ics", CalendarFile.ContentType);
        var entry = new CalendarEntry(Gathering.IdOf(sheet.Cycle), Say.ClosingEventTitle, sheet.Place, arranged.EventOn, arranged.StartsAt, TimeSpan.FromMinutes(arranged.Minutes)) { Version = sheet.Times };
        return Results.Bytes(CalendarFile.Of(entry, clock), CalendarFile.ContentType);
    }
}
