using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using Mentorship.Programme;
using Mentorship.Programme.ClosingEvent;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Thanking;

namespace Mentorship.Tests.Scenarios.Programme;

/// <summary>What a school does when its groups have come to their end: the closing event, and thanks to whoever did best.</summary>
public class The_end_of_a_year
{
    private static readonly DateOnly Day = new(2026, 9, 14), Today = new(2026, 9, 15);

    [Fact]
    public async Task is_kept_with_an_event_under_an_order()
    {
        var school = await (await House.Open()).School();
        var order = new IssueOrder(new(Guid.NewGuid()), OrderKind.ClosingEvent, "95", null, [], [], null, Day);
        var someone = new AccountId(school.Account(Role.Curator).Id);
        var arranging = new ScheduleClosing(new(2026), order.Order, Today, new(15, 0), 90, EventFormat.InPerson, "актовый зал", someone, [Invited.Mentors, Invited.Parents], 60, "Открытие\nНаграждение", Day);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, arranging))).Message.ShouldBe(Say.NoOrderOfClosingEvent);
        using var http = await school.Http(Role.Curator);
        WebUtility.HtmlDecode(await http.GetStringAsync("/closing-event")).ShouldContain(Say.NoOrderOfClosingEvent);
        await school.Send(Role.Director, order);
        await school.Send(Role.Curator, arranging);
        WebUtility.HtmlDecode(await http.GetStringAsync("/closing-event?cycle=2026")).ShouldContain("Приказ № 95");
        await school.Send(Role.Curator, new HoldClosing(new(2026), 48, Today));
        WebUtility.HtmlDecode(await http.GetStringAsync("/closing-event?cycle=2026")).ShouldContain("присутствовали 48");
    }

    [Fact]
    public async Task names_whoever_did_best_and_writes_them_letters()
    {
        var school = await (await House.Open()).School();
        var work = await CompletedGroup.In(school);
        await work.Approved(school);
        using var http = await school.Http(Role.Curator);
        var merit = (await http.GetFromJsonAsync<Merit[]>("/api/programme/merits?cycle=2026", Json.Options))!.ShouldHaveSingleItem();
        (merit.Goals, merit.Regularity, merit.Feedback, merit.Written).ShouldBe((40, 25, 23, 10));
        WebUtility.HtmlDecode(await http.GetStringAsync("/thanks?cycle=2026")).ShouldContain("Подготовить приказ о благодарности");

        var order = new IssueOrder(new(Guid.NewGuid()), OrderKind.Gratitude, "96", null, [], [work.Mentor, work.Mentee], null, Day);
        await school.Send(Role.Director, order);
        var told = await school.Read(async x => (IReadOnlyList<object>)[.. (await x.Events.FetchStreamAsync(order.Order.Value)).Select(e => e.Data)]);
        told.OfType<ParticipantsThanked>().Single().Participants.ShouldBe([work.Mentor, work.Mentee]);
        var letters = TextOf(await http.GetByteArrayAsync($"/api/programme/orders/{order.Order.Value}/letters"));
        letters.ShouldContain("БЛАГОДАРСТВЕННОЕ ПИСЬМО");
        letters.ShouldContain("№ 96");
        WebUtility.HtmlDecode(await http.GetStringAsync("/thanks?cycle=2026")).ShouldContain($"/api/programme/orders/{order.Order.Value}/letters");
        (await (await school.Http(Role.Deputy)).GetAsync("/thanks")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var other = new IssueOrder(new(Guid.NewGuid()), OrderKind.MentorSchool, "97", null, [], [], null, Day);
        await school.Send(Role.Director, other, new CancelOrder(order.Order, other.Order, Day));
        (await http.GetAsync($"/api/programme/orders/{order.Order.Value}/letters")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private static string TextOf(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return System.Text.RegularExpressions.Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "");
    }
}
