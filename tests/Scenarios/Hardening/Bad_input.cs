using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Tests.Scenarios.Access;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Hardening;

/// <summary>What nobody should send is refused quickly, told alike whether the thing exists or not, and hurts nobody else.</summary>
public class Bad_input
{
    [Fact]
    public async Task of_another_schools_ids_is_answered_like_that_of_unknown_ones()
    {
        var house = await House.Open();
        var (school, other) = (await house.School(), await house.School());
        var theirs = await other.Pupil();
        await other.Consented(theirs);
        using var curator = await school.Http(Role.Curator);
        foreach (var path in new[] { "/api/history/{0}", "/api/papers/{0}", "/api/participants/people/{0}", "/history/{0}", "/people/{0}" })
        {
            var (foreign, unknown) = (await Answer(curator, path, theirs.Value), await Answer(curator, path, Guid.NewGuid()));
            foreign.ShouldBe(unknown, path);
        }

        var paper = await other.Paper();
        (await Answer(curator, "/api/papers/{0}", paper.Value)).ShouldBe(await Answer(curator, "/api/papers/{0}", Guid.NewGuid()));
    }

    [Fact]
    public async Task is_written_in_the_journal_of_security()
    {
        var house = await House.Open();
        var (school, other) = (await house.School(), await house.School());
        using var curator = await school.Http(Role.Curator);
        await curator.GetAsync($"/api/history/{(await other.Pupil()).Value}");
        await curator.GetAsync("/api/host/accounts");
        await curator.GetAsync("/api/host/clients");
        using var bomb = await (await school.Http(Role.Director)).Attach(Zip(1, 300 * 1024 * 1024));
        await using var session = house.Store.QuerySession();
        var told = await session.Query<SecurityEntry>().Where(x => x.School == school.Id).ToListAsync();
        told.ShouldContain(x => x.Matter == SecurityMatter.AskedForNothing && x.Detail == "404 /api/history/{participant:guid}" && x.Account == school.Account(Role.Curator).Id);
        told.Count(x => x.Matter == SecurityMatter.Denied && x.Account == school.Account(Role.Curator).Id).ShouldBe(1);
        told.ShouldContain(x => x.Matter == SecurityMatter.Denied && x.Account == school.Account(Role.Director).Id);
    }

    [Fact]
    public async Task that_names_another_tenant_changes_nothing()
    {
        var house = await House.Open();
        var (school, other) = (await house.School(), await house.School());
        var theirs = await other.Pupil();
        using var curator = await school.Http(Role.Curator);
        foreach (var header in new[] { "tenant-id", "X-Tenant", "tenant_id", "X-School" }) curator.DefaultRequestHeaders.Add(header, other.Id);
        (await curator.GetAsync($"/api/history/{theirs.Value}?tenant={other.Id}&school={other.Id}&tenantId={other.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var forged = await curator.PostAsJsonAsync("/api/participants/record-request", new { participant = theirs.Value, cycle = 2026, requestCodes = new[] { "study-mathematics" }, priority = 1, on = "2026-09-06", school = other.Id, tenantId = other.Id });
        ((int)forged.StatusCode).ShouldBeInRange(400, 404);
    }

    [Fact]
    public async Task of_a_tampered_cookie_is_a_strangers()
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Curator);
        browser.Cookies["mentorship"] = browser.Cookies["mentorship"][..^4] + "AAAA";
        (await browser.Get("/api/participants/people")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task of_two_hundred_megabytes_is_refused_before_it_is_read()
    {
        var database = await HostProcess.NewDatabase();
        try
        {
            await using var host = await HostProcess.Start(database);
            foreach (var path in new[] { "/api/papers", "/api/sign-in", "/people/import", "/login" })
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(host.Address.Host, host.Address.Port);
                await using var wire = socket.GetStream();
                await wire.WriteAsync(Encoding.ASCII.GetBytes(
                    $"POST {path} HTTP/1.1\r\nHost: {host.Address.Authority}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 209715200\r\n\r\n--b\r\n"));
                using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                using var reader = new StreamReader(wire);
                (await reader.ReadLineAsync(limit.Token)).ShouldStartWith("HTTP/1.1 413", customMessage: path);
            }
        }
        finally
        {
            await HostProcess.DropDatabase(database);
        }
    }

    [Fact]
    public async Task of_a_zip_bomb_is_no_paper()
    {
        var school = await (await House.Open()).School();
        using var curator = await school.Http(Role.Curator);
        foreach (var bomb in new[] { Zip(1, 300 * 1024 * 1024), Zip(2000, 10), Zip(1, 9 * 1024 * 1024) })
        {
            using var answer = await curator.Attach(bomb, "согласие.docx");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        using var fine = await curator.Attach(Zip(3, 2000), "согласие.docx");
        fine.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task of_an_odd_file_name_is_kept_under_a_plain_one()
    {
        var school = await (await House.Open()).School();
        using var curator = await school.Http(Role.Curator);
        using var kept = await curator.Attach(SchoolHouse.Scan, "..\\..\\согласие\u202Efdp.exe");
        var paper = await curator.GetAsync(kept.Headers.Location);
        paper.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("согласиеfdp.exe");
        paper.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
    }

    [Fact]
    public async Task out_of_another_sites_page_is_refused()
    {
        var school = await (await House.Open()).School();
        using var curator = await school.Http(Role.Curator);
        foreach (var (header, value) in new[] { ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example"), ("Origin", "null") })
            foreach (var path in new[] { "/api/host/revoke-link", "/logout", "/login" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { }) };
                request.Headers.Add(header, value);
                (await curator.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{header}: {value} {path}");
            }

        using var form = await curator.PostAsync("/api/host/revoke-link", new FormUrlEncodedContent([KeyValuePair.Create("link", $"{Guid.NewGuid()}")]));
        form.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        using var text = await curator.PostAsync("/api/host/revoke-link", new StringContent("{}", Encoding.UTF8, "text/plain"));
        text.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await curator.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task leaves_no_secret_and_no_line_of_its_own_in_the_programs_log()
    {
        var school = await (await House.Open()).School();
        var (password, bearer) = ("пароль-" + Guid.NewGuid().ToString("n"), "token-" + Guid.NewGuid().ToString("n"));
        using var browser = new Browser(school.House.Host.Server);
        await browser.SignIn(school.Account(Role.Curator).Login, password);
        await browser.SignIn("nobody\r\nfail: forged line", password);
        using var stranger = school.Stranger();
        stranger.DefaultRequestHeaders.Authorization = new("Bearer", bearer);
        await stranger.GetAsync("/api/feed");
        await stranger.PostAsync("/api/token", new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "x"), new("client_secret", password)]));
        await stranger.GetAsync("/api/feed%0d%0afail:%20forged%20line");
        House.Log.Lines.ShouldNotContain(x => x.Contains(password) || x.Contains(bearer) || x.Contains("forged line"));
    }

    [Fact]
    public async Task tells_nothing_of_how_the_program_is_made()
    {
        using var stranger = (await (await House.Open()).School()).Stranger();
        foreach (var path in new[] { "/api/nothing", "/nothing", "/api/papers/not-a-guid", "/people/not-a-guid", "/_framework/x", "/appsettings.json", "/.git/config" })
        {
            var answer = await stranger.GetAsync(path);
            var body = await answer.Content.ReadAsStringAsync();
            body.ShouldNotContain("Exception", customMessage: path);
            body.ShouldNotContain(" at Mentorship", customMessage: path);
            answer.Headers.Contains("Server").ShouldBeFalse();
        }
    }

    private static async Task<(HttpStatusCode, string)> Answer(HttpClient http, string path, Guid id)
    {
        using var answer = await http.GetAsync(string.Format(null, path, id));
        var body = (await answer.Content.ReadAsStringAsync()).Replace(id.ToString(), "", StringComparison.Ordinal);
        return (answer.StatusCode, System.Text.RegularExpressions.Regex.Replace(body, "name=\"__RequestVerificationToken\" value=\"[^\"]*\"|\"traceId\":\"[^\"]*\"", ""));
    }

    private static byte[] Zip(int files, int length)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < files; i++)
            {
                using var entry = zip.CreateEntry(i == 0 ? "word/document.xml" : $"word/{i}.xml", CompressionLevel.Fastest).Open();
                entry.Write(new byte[length]);
            }

        return file.ToArray();
    }
}
