using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel.Writing;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Documenting;
using Mentorship.Programme.Ordering.Drafting;
using Mentorship.Tests.Scenarios.Participants;
using Mentorship.Tests.Scenarios.Privacy;

namespace Mentorship.Tests.Scenarios.Programme;

/// <summary>Papers are written from the facts, on the school's own form where it gave one.</summary>
public class Papers_of_the_school
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task are_written_for_whoever_may_read_orders_and_for_nobody_else()
    {
        var school = await (await House.Open()).School();
        foreach (var form in DocumentForms.OfSchool) Said(await (await school.Http(Role.Director)).GetByteArrayAsync($"/api/programme/documents/school/{form}")).ShouldContain("w:t");
        (await (await school.Http(Role.Mentee)).GetAsync("/api/programme/documents/school/Regulation")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.Http(Role.Director)).GetAsync("/api/programme/documents/school/MentorCertificate")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await school.Http(Role.Director)).GetAsync($"/api/programme/documents/mentor/MentorCertificate?mentor={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task certify_what_a_mentor_did_in_this_school()
    {
        var school = await (await House.Open()).School();
        var (mentor, mentee) = (await school.Adult("Зимина"), await school.Adult("Летова"));
        await school.Work(new(Guid.NewGuid()), mentor, mentee, "Разобрали урок по дробям");
        var paper = Said(await (await school.Http(Role.Curator)).GetByteArrayAsync($"/api/programme/documents/mentor/MentorCertificate?mentor={mentor.Value}"));
        paper.ShouldContain("Летова");
        paper.ShouldContain("Проведено встреч: ");
        Said(await (await school.Http(Role.Curator)).GetByteArrayAsync($"/api/programme/documents/mentor/WorkAgreement?mentor={mentor.Value}")).ShouldContain("Зимин");
        var pupil = await school.Pupil("Лисин");
        var refused = await (await school.Http(Role.Curator)).GetAsync($"/api/programme/documents/mentor/WorkAgreement?mentor={pupil.Value}");
        (refused.StatusCode, (await refused.Content.ReadAsStringAsync()).Contains("заключают с педагогом", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Conflict, true));
        var neighbour = await (await House.Open()).School();
        (await (await neighbour.Http(Role.Curator)).GetAsync($"/api/programme/documents/mentor/MentorCertificate?mentor={mentor.Value}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task stand_on_the_schools_own_form_until_it_goes_back_to_the_common_one()
    {
        var school = await (await House.Open()).School();
        var order = new OrderId(Guid.NewGuid());
        await school.Send(Role.Curator, new DraftOrder(order, OrderKind.MentorSchool, [], [], null, [], Day));
        var http = await school.Http(Role.Curator);
        var faulty = await http.PostAsJsonAsync("/api/programme/adopt-own-form", new AdoptOwnForm(PaperForm.Order, "бланк.docx", Form("{{номир}}"), Day), Mentorship.Kernel.Json.Options);
        faulty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await faulty.Content.ReadAsStringAsync()).ShouldContain("номир");

        await school.Send(Role.Curator, new AdoptOwnForm(PaperForm.Order, "бланк.docx", Form("ГЕРБ № {{номер}}", "{{текст}}"), Day));
        Said(await http.GetByteArrayAsync($"/api/programme/orders/{order.Value}/document")).ShouldSatisfyAllConditions(x => x.ShouldContain("ГЕРБ № ______"), x => x.ShouldContain("Школы наставников"));
        await school.Send(Role.Curator, new DropOwnForm(PaperForm.Order, Day));
        Said(await http.GetByteArrayAsync($"/api/programme/orders/{order.Value}/document")).ShouldNotContain("ГЕРБ");
    }

    private static byte[] Form(params string[] lines) => TextDocument.Of(lines.Select(x => (x, false)));

    private static string Said(byte[] paper)
    {
        using var zip = new ZipArchive(new MemoryStream(paper));
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return text.ReadToEnd();
    }
}
