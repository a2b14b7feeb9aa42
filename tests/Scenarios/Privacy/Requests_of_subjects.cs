using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Blocking;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Subjects;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Privacy;

/// <summary>What people may ask about their data, and what they are given.</summary>
public class Requests_of_subjects
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task stand_in_the_order_in_which_they_are_to_be_answered()
    {
        var school = await (await House.Open()).School();
        var (pupil, request, sooner) = (await school.Pupil(), new SubjectRequestId(Guid.NewGuid()), new SubjectRequestId(Guid.NewGuid()));
        await school.Consented(pupil);
        await school.Send(Role.DataProtectionOfficer,
            new ReceiveSubjectRequest(request, pupil, SubjectRequestKind.Access, GivenBy.Representative, RequestChannel.Letter, Today),
            new ReceiveSubjectRequest(sooner, pupil, SubjectRequestKind.Correction, GivenBy.Representative, RequestChannel.InPerson, Today));
        var open = (await school.Read(x => SubjectRequests.Read(x, default))).Open;
        open.Select(x => (x.Id, x.AnswerBy)).ShouldBe([(sooner.Value, new DateOnly(2026, 9, 24)), (request.Value, new DateOnly(2026, 9, 29))]);
        await school.Send(Role.DataProtectionOfficer, new ProlongSubjectRequest(request, await school.Paper(), Today), new AnswerSubjectRequest(sooner, SubjectAnswer.Done, null, Today));
        var all = await school.Read(x => SubjectRequests.Read(x, default));
        all.Open.ShouldHaveSingleItem().AnswerBy.ShouldBe(new(2026, 10, 6));
        all.Answered.ShouldHaveSingleItem().Id.ShouldBe(sooner.Value);
        var http = await school.Http(Role.DataProtectionOfficer);
        foreach (var path in new[] { "/personal-data", $"/people/{pupil.Value}/data" })
        {
            var page = WebUtility.HtmlDecode(await http.GetStringAsync(path));
            page.ShouldContain("06.10.2026");
            page.ShouldContain("узнать, какие данные есть");
        }

        WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/history/{pupil.Value}")).ShouldContain("Поступило обращение о персональных данных: исправить данные. Ответить до 24.09.2026.");
        (await Should.ThrowAsync<NotThere>(() => school.Send(Role.Curator,
            new ReceiveSubjectRequest(new(Guid.NewGuid()), new(Guid.NewGuid()), SubjectRequestKind.Access, GivenBy.Self, RequestChannel.Mail, Today)))).Message.ShouldBe("Такого участника нет.");
    }

    [Fact]
    public async Task are_met_by_everything_that_is_kept_of_the_person_and_of_nobody_else()
    {
        var school = await (await House.Open()).School();
        var (pupil, other) = (await school.Pupil(), await school.Teacher("Чужакова"));
        await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        await school.Work(new(Guid.NewGuid()), other, pupil, "общая заметка");
        var http = await school.Http(Role.DataProtectionOfficer);
        await http.GetStringAsync($"/people/{pupil.Value}");
        using var zip = new ZipArchive(new MemoryStream(await http.GetByteArrayAsync($"/api/people/{pupil.Value}/everything")));
        var (page, data) = (await Text(zip, "index.html"), await Text(zip, "data.json"));
        page = WebUtility.HtmlDecode(page);
        foreach (var told in new[] { "Алёшин", "Хочу подтянуть математику", "Алёшина Анна", "+7 900 111-22-33", "ответственный за обработку ПДн", "Зарегистрирован" }) page.ShouldContain(told);
        JsonDocument.Parse(data).RootElement.GetProperty("records").GetArrayLength().ShouldBe(3);
        foreach (var text in new[] { page, data }) { text.ShouldNotContain("Чужакова"); text.ShouldNotContain("общая заметка"); }
        zip.Entries.Count(x => x.FullName.StartsWith("papers/", StringComparison.Ordinal)).ShouldBe(2);

        var (readings, at) = (await (await school.Http(Role.DataProtectionOfficer)).GetStringAsync($"/api/journal?person={pupil.Value}"), "/api/people/{participant:guid}/everything");
        readings.ShouldContain(at);
        foreach (var matter in new[] { Matter.Profile, Matter.Answers, Matter.Paper, Matter.History }) readings.ShouldContain($"\"{matter}\"");
        (await (await school.Http(Role.Director)).GetAsync($"/api/people/{pupil.Value}/everything")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await school.LetProofsGrowOld();
        (await (await http.GetAsync($"/api/people/{pupil.Value}/everything")).Content.ReadAsStringAsync()).ShouldContain(ProofWanted.Type);
    }

    [Fact]
    public async Task that_block_the_data_hide_them_from_everybody_but_the_officer()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Скрытнев");
        var consent = await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        var paper = (await school.Read(x => Mentorship.Participants.Enrolment.Person.Read(x, House.Clock, pupil.Value, null, default))).Consents.Single(x => x.Id == consent).Document;
        await school.Send(Role.DataProtectionOfficer, new BlockPerson(pupil, BlockReason.AccuracyDisputed, Today));
        var curator = await school.Http(Role.Curator);
        foreach (var path in new[] { $"/people/{pupil.Value}", $"/api/participants/people/{pupil.Value}", $"/api/participants/people/{pupil.Value}/answers", "/people?name=Скрытнев", "/consents", $"/history/{pupil.Value}" })
        {
            var told = WebUtility.HtmlDecode(await curator.GetStringAsync(path));
            told.Replace("value=\"Скрытнев\"", "", StringComparison.Ordinal).ShouldNotContain("Скрытнев", customMessage: path);
            told.ShouldNotContain("Хочу подтянуть", customMessage: path);
        }

        WebUtility.HtmlDecode(await curator.GetStringAsync($"/people/{pupil.Value}")).ShouldContain("Данные этого человека заблокированы: человек считает данные неверными");
        (await curator.GetAsync($"/api/papers/{paper.Value}")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new RecordRequest(pupil, People.Cycle, ["SPORT"], 1, null, null, Today)))).Message.ShouldContain("заблокированы");
        var officer = await school.Http(Role.DataProtectionOfficer);
        (await officer.GetStringAsync($"/api/participants/people/{pupil.Value}")).ShouldContain("Скрытнев");
        (await officer.GetAsync($"/api/papers/{paper.Value}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await school.Send(Role.DataProtectionOfficer, new UnblockPerson(pupil, Today));
        WebUtility.HtmlDecode(await curator.GetStringAsync($"/people/{pupil.Value}")).ShouldContain("Скрытнев");
        (await curator.GetAsync($"/api/papers/{paper.Value}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return await reader.ReadToEndAsync();
    }
}
