using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mentorship.Kernel.Vault;

namespace Mentorship.Tests.Scenarios.Papers;

public class Keeping_papers
{
    private static readonly byte[] Pdf = "%PDF-1.7 paper"u8.ToArray();

    [Fact]
    public async Task takes_a_file_at_the_door_and_hands_it_out_to_those_who_may_read()
    {
        var school = await (await House.Open()).School();
        var curator = await school.Http(Role.Curator);
        using var kept = await curator.Attach(Pdf, "согласие Алёшина.pdf");
        kept.StatusCode.ShouldBe(HttpStatusCode.Created);
        var address = kept.Headers.Location!.ToString();
        (await kept.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("document").GetString().ShouldBe(address.Split('/')[^1]);

        var paper = await curator.GetAsync(address);
        (await paper.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        paper.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        paper.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        paper.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("согласие Алёшина.pdf");
        paper.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        paper.Headers.CacheControl!.NoStore.ShouldBeTrue();

        (await (await school.Http(Role.RegionalOperator)).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await curator.GetAsync($"/api/papers/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await (await school.House.School()).Http(Role.Curator)).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task keeps_the_first_of_two_papers_of_one_id()
    {
        var school = await (await House.Open()).School();
        var id = Guid.NewGuid();
        await school.Send(Role.Curator, new KeepPaper(id, "согласие.pdf", Pdf), new KeepPaper(id, "другое.pdf", "%PDF-other"u8.ToArray()));
        (await (await school.Http(Role.Curator)).GetByteArrayAsync($"/api/papers/{id}")).ShouldBe(Pdf);
    }

    [Fact]
    public async Task refuses_what_is_no_paper_with_a_sentence()
    {
        var curator = await (await (await House.Open()).School()).Http(Role.Curator);
        await Refuses(curator.Attach("<script>"u8.ToArray()), HttpStatusCode.BadRequest, "Приложите файл PDF, JPEG, PNG или DOCX.");
        await Refuses(curator.Attach([]), HttpStatusCode.BadRequest, "Приложите файл.");
        await Refuses(curator.PostAsync("/api/papers", new MultipartFormDataContent { { new StringContent("x"), "other" } }), HttpStatusCode.BadRequest, "Приложите файл.");
        var broken = new StringContent("neither a form nor its end");
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        await Refuses(curator.PostAsync("/api/papers", broken), HttpStatusCode.BadRequest, "Запрос не удалось прочитать.");
    }

    [Fact]
    public async Task refuses_more_than_ten_megabytes_whether_or_not_it_was_said_how_much_comes()
    {
        var curator = await (await (await House.Open()).School()).Http(Role.Curator);
        byte[] large = [.. Pdf, .. new byte[Paper.Limit]];
        await Refuses(curator.Attach(large), HttpStatusCode.RequestEntityTooLarge, "Файл больше 10 МБ.");
        await Refuses(curator.PostAsync("/api/papers", new Unmeasured(large)), HttpStatusCode.RequestEntityTooLarge, "Файл больше 10 МБ.");
        using var largest = await curator.Attach(large[..Paper.Limit]);
        largest.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static async Task Refuses(Task<HttpResponseMessage> sending, HttpStatusCode status, string sentence)
    {
        using var answer = await sending;
        answer.StatusCode.ShouldBe(status, sentence);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain(sentence);
    }

    /// <summary>A form with one file whose length is not told beforehand.</summary>
    private sealed class Unmeasured : MultipartFormDataContent
    {
        public Unmeasured(byte[] content) => Add(new ByteArrayContent(content), "file", "x.pdf");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
