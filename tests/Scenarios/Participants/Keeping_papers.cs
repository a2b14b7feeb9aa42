using System.Net;

namespace Mentorship.Tests.Scenarios.Participants;

public class Keeping_papers
{
    private static readonly byte[] Pdf = "%PDF-1.7 paper"u8.ToArray();

    [Fact]
    public async Task keeps_a_paper_once_and_hands_it_out_to_staff_only()
    {
        var school = await (await House.Open()).School();
        var id = Guid.NewGuid();
        await school.Send(Role.Curator, new KeepPaper(id, "согласие.pdf", "text/html", Pdf), new KeepPaper(id, "другое.pdf", "text/html", "%PDF-other"u8.ToArray()));

        var paper = await (await school.Http(Role.Curator)).GetAsync($"/api/participants/papers/{id}");
        paper.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await paper.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        (await (await school.Http(Role.RegionalOperator)).GetAsync($"/api/participants/papers/{id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.Http(Role.Curator)).GetAsync($"/api/participants/papers/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var neighbour = await school.House.School();
        (await (await neighbour.Http(Role.Curator)).GetAsync($"/api/participants/papers/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task refuses_what_is_no_paper()
    {
        var school = await (await House.Open()).School();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new KeepPaper(Guid.NewGuid(), "x.pdf", "application/pdf", "<script>"u8.ToArray()))))
            .Message.ShouldBe(Mentorship.Participants.Say.PaperOfUnknownKind);
    }
}
