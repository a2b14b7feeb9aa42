using System.Net;
using System.Text.Json;
using Mentorship.Kernel.Journal;
using Mentorship.Tests.Scenarios.Access;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Journal;

/// <summary>Says why before seeing who.</summary>
public class An_auditor
{
    private const string Purpose = "жалоба родителя от 10 сентября";

    [Theory]
    [InlineData("/people"), InlineData("/people/{0}"), InlineData("/bases/mentees"), InlineData("/consents"), InlineData("/history"), InlineData("/history/{0}"), InlineData("/groups"), InlineData("/readiness?missing=Nothing")]
    [InlineData("/api/participants/people/{0}"), InlineData("/api/participants/bases/Mentee/2026"), InlineData("/api/history/{0}")]
    public async Task without_a_purpose_sees_pseudonyms(string path)
    {
        var (school, pupil) = await Every_reading.Somebody();
        var http = await school.Http(Role.Auditor, purpose: null);
        var place = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, pupil.Value);
        var left = await Looked_up.By(school, async () =>
        {
            var shown = await Read(http, place);
            // the day of birth as a person, a machine and a form write it: four digits alone also stand in a random id
            foreach (var personal in new[] { "Алёшин", "Пётр", "Ильич", "+7 900", "01.05.2014", "2014-05-01", "мая 2014", "5 «А»" }) shown.ShouldNotContain(personal);
            if (path is not ("/groups" or "/api/history/{0}")) shown.ShouldContain(Pseudonym.Of(pupil.Value));
        });
        left.ShouldAllBe(x => x.Matter == nameof(Matter.History) && x.Purpose == null);
    }

    [Theory]
    [InlineData("/people"), InlineData("/people/{0}"), InlineData("/bases/mentees"), InlineData("/history"), InlineData("/api/participants/people/{0}")]
    public async Task with_a_purpose_sees_names_and_the_journal_says_why(string path)
    {
        var (school, pupil) = await Every_reading.Somebody();
        var http = await school.Http(Role.Auditor, Purpose);
        var place = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, pupil.Value);
        var left = await Looked_up.By(school, async () => (await Read(http, place)).ShouldContain("Алёшин"));
        left.ShouldNotBeEmpty();
        left.ShouldAllBe(x => x.Purpose == Purpose && x.People.Contains(pupil.Value));
    }

    [Theory, InlineData(""), InlineData("проверка"), InlineData("1234567890123"), InlineData("   .          ")]
    public async Task who_says_nothing_has_stated_no_purpose(string purpose)
    {
        var (school, pupil) = await Every_reading.Somebody();
        var http = await school.Http(Role.Auditor, purpose);
        (await Read(http, $"/people/{pupil.Value}")).ShouldNotContain("Алёшин");
    }

    [Fact]
    public async Task cannot_find_out_by_searching_who_stands_behind_a_pseudonym()
    {
        var (school, pupil) = await Every_reading.Somebody();
        var http = await school.Http(Role.Auditor, purpose: null);
        (await Read(http, "/api/participants/people?name=Никто")).ShouldContain(pupil.Value.ToString());
        (await Read(http, "/history?q=Никто")).ShouldContain(pupil.Value.ToString());
    }

    [Fact]
    public async Task without_a_purpose_sees_a_base_in_an_order_that_tells_nothing()
    {
        var (school, pupil) = await Every_reading.Somebody();
        for (var i = 0; i < 6; i++)
        {
            var other = await school.Pupil("Буквин" + (char)('а' + i));
            await school.Consented(other);
            await school.Asks(other, "MATH");
            await school.Settle();
            await school.Send(Role.Curator, new Mentorship.Participants.Bases.EnterMenteeBase(other, new(2026), new(2026, 9, 10)));
        }

        await school.Settle();
        var byId = new List<string>();
        await using var question = school.House.Database.CreateCommand("select data ->> 'participant' from participants.mt_doc_baseentry where tenant_id = $1 and data ->> 'side' = 'Mentee' and data ->> 'enteredOn' is not null order by id");
        question.Parameters.Add(new() { Value = school.Id });
        await using (var row = await question.ExecuteReaderAsync())
            while (await row.ReadAsync()) byId.Add(row.GetString(0));
        byId.Count.ShouldBe(7);
        (await InOrder(null)).ShouldBe(byId);
        (await InOrder(Purpose))[0].ShouldBe(pupil.Value.ToString(), "by name");

        async Task<string[]> InOrder(string? purpose) => [.. JsonDocument.Parse(await Read(await school.Http(Role.Auditor, purpose), "/api/participants/bases/Mentee/2026"))
            .RootElement.GetProperty("rows").EnumerateArray().Select(x => x.GetProperty("participant").GetString()!)];
    }

    [Fact]
    public async Task without_a_purpose_opens_no_paper()
    {
        var (school, pupil) = await Every_reading.Somebody();
        var history = JsonDocument.Parse(await Read(await school.Http(Role.Auditor, purpose: null), $"/api/history/{pupil.Value}"));
        var paper = history.RootElement.GetProperty("lines").EnumerateArray().SelectMany(x => x.GetProperty("documents").EnumerateArray()).First().GetString();
        var answer = await (await school.Http(Role.Auditor, purpose: null)).GetAsync($"/api/papers/{paper}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("purpose-required");
        (await (await school.Http(Role.Auditor, Purpose)).GetAsync($"/api/papers/{paper}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task states_a_purpose_at_the_page_of_one_person_and_it_holds_for_nobody_else()
    {
        var (school, pupil) = await Every_reading.Somebody();
        var other = await Participants.People.Pupil(school, "Борисов");
        using var browser = await school.Browse(Role.Auditor);
        (await browser.Read($"/people/{pupil.Value}")).ShouldContain("Цель обращения");
        var stated = await State(browser, $"/people/{pupil.Value}", Purpose, pupil.Value.ToString());
        stated.Headers.Location!.ToString().ShouldBe($"/people/{pupil.Value}");
        (await browser.Read($"/people/{pupil.Value}")).ShouldContain("Алёшин Пётр Ильич");
        (await browser.Read($"/people/{other.Value}")).ShouldNotContain("Борисов");
        var list = await browser.Read("/people");
        list.ShouldContain("Алёшин");
        list.ShouldNotContain("Борисов");
    }

    [Fact]
    public async Task states_a_purpose_for_a_whole_inspection_until_it_is_ended()
    {
        var (school, pupil) = await Every_reading.Somebody();
        using var browser = await school.Browse(Role.Auditor);
        (await State(browser, "/people", "мало", "")).Headers.Location!.ToString().ShouldBe("/people?purpose=missing");
        (await browser.Read("/people?purpose=missing")).ShouldContain("от 10 до 200 знаков");
        await State(browser, "/people", Purpose, "");
        (await browser.Read("/people")).ShouldContain("Алёшин");
        (await browser.Read($"/history/{pupil.Value}")).ShouldContain("Алёшин");
        await browser.Send(await Form(browser, "/people", "/purpose/end"));
        (await browser.Read("/people")).ShouldNotContain("Алёшин");
    }

    [Fact]
    public async Task states_it_with_the_token_of_the_page_only()
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Auditor);
        var answer = await browser.Send(new(HttpMethod.Post, "/purpose") { Content = new FormUrlEncodedContent([new("purpose", Purpose)]) });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpResponseMessage> State(Browser browser, string path, string purpose, string participant) =>
        await browser.Send(await Form(browser, path, "/purpose", ("purpose", purpose), ("participant", participant)));

    private static async Task<HttpRequestMessage> Form(Browser browser, string path, string action, params (string Name, string Value)[] typed)
    {
        var page = await browser.Read(path);
        var form = page.Split($"action=\"{action}\"")[1].Split("</form>")[0];
        var token = form.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        var back = form.Split("name=\"back\" value=\"")[1].Split('"')[0];
        return new(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("back", back), .. typed.Select(x => KeyValuePair.Create(x.Name, x.Value))]),
        };
    }

    private static async Task<string> Read(HttpClient http, string path) => WebUtility.HtmlDecode(await http.GetStringAsync(path));
}
