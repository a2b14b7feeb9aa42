using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Demo;
using Mentorship.Kernel.Vault;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Vault;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Questioning;

/// <summary>What was written so far lies on the server, in the vault, until it is handed in or may not lie there any more.</summary>
public class A_questionnaire_begun
{
    private static readonly DateOnly Born = new(2014, 5, 1);

    [Fact]
    public async Task by_link_is_gone_on_with_at_another_device_and_goes_when_it_is_handed_in()
    {
        var (school, pupil) = await Ready();
        var secret = await school.Link(LinkKind.MenteeQuestionnaire, pupil);
        using (var phone = school.Visitor())
        {
            var (_, page) = await phone.Open(secret, Born);
            page.ShouldContain("Шаг 1 из 6");
            var (status, kept) = await phone.Act(secret, page, ("q-WISH", "yes"), ("Go", "keep"));
            status.ShouldBe(HttpStatusCode.OK);
            kept.ShouldContain("Сохранено. Продолжить можно позже и с другого устройства.");
            kept.ShouldContain("q-OWN_WORDS");
            await phone.Act(secret, kept, ("q-WISH", "yes"), ("q-OWN_WORDS", "Хочу понять дроби"), ("Go", "keep"));
            phone.Cookies.Values.ShouldNotContain(x => x.Contains("дроби", StringComparison.Ordinal));
        }

        (await Drafts(school, pupil)).ShouldHaveSingleItem().Replies.Select(x => x.Item).ShouldBe(["WISH", "OWN_WORDS"], ignoreOrder: true);
        using var computer = school.Visitor();
        var (_, again) = await computer.Open(secret, Born);
        again.ShouldContain("Хочу понять дроби");
        (await computer.Fill(secret, again, ("q-AREAS", "MATH"), ("q-WISH", "yes"), ("q-OWN_WORDS", "Хочу понять дроби"), ("q-SELF_VIEW", "4"), ("q-CONFIDENCE", "6"), ("q-ORGANISATION", "5"))).Page.ShouldContain("Ответы приняты.");
        (await Drafts(school, pupil)).ShouldBeEmpty();
        (await school.Recorded<MenteeRequestRecorded>(pupil)).Fact.RequestCodes.ShouldBe(["MATH"]);
    }

    [Fact]
    public async Task by_account_is_the_same_one_as_by_link_and_nobody_elses()
    {
        var (school, pupil) = await Ready();
        var other = await school.Pupil("Борисов", Born);
        await school.Consented(other);
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentee).Id), pupil, null, Visiting.Day));
        var secret = await school.Link(LinkKind.MenteeQuestionnaire, pupil);
        using (var phone = school.Visitor())
        {
            var (_, page) = await phone.Open(secret, Born);
            await phone.Act(secret, page, ("q-WISH", "yes"), ("q-OWN_WORDS", "Хочу понять дроби"), ("Go", "keep"));
        }

        using var own = await school.Http(Role.Mentee);
        WebUtility.HtmlDecode(await own.GetStringAsync($"/people/{pupil.Value}/questionnaires/A-1")).ShouldContain("checked", customMessage: "what was begun on the phone");
        (await own.GetAsync($"/people/{other.Value}/questionnaires/A-1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await own.PostAsJsonAsync("/api/participants/submit-questionnaire", Filling.OfMentee(other, People.Cycle, ["MATH"], "Не моё", 4, 6, 5, Visiting.Day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await own.PostAsJsonAsync("/api/participants/submit-questionnaire", Filling.OfMentee(pupil, People.Cycle, ["MATH"], "Моё", 4, 6, 5, Visiting.Day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var (submitted, headers) = await school.Recorded<ParticipationQuestionnaireSubmitted>(pupil);
        (submitted.OccurredOn, headers["role"]).ShouldBe((Visiting.Day, nameof(Role.Mentee)));
        (await Drafts(school, pupil)).ShouldBeEmpty();
        (await school.House.Events(other)).OfType<ParticipationQuestionnaireSubmitted>().ShouldBeEmpty();
    }

    [Fact]
    public async Task dies_with_the_consent_and_with_leaving()
    {
        var (school, pupil) = await Ready();
        await school.Send(Role.Curator, Draft(pupil));
        (await Drafts(school, pupil)).Count.ShouldBe(1);
        await school.Send(Role.Curator, new WithdrawConsent(pupil, consent, GivenBy.Representative, Visiting.Day));
        (await Drafts(school, pupil)).ShouldBeEmpty();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, Draft(pupil)))).Message.ShouldBe(Say.ConsentWithdrawn);
        (await Drafts(school, pupil)).ShouldBeEmpty("what is refused leaves nothing");

        var (other, teacher) = (school, await school.Teacher());
        await other.Send(Role.Curator, Draft(teacher));
        await other.Send(Role.Curator, new LeaveProgramme(teacher, LeavingReason.OwnWish, Visiting.Day));
        (await Drafts(other, teacher)).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_not_shown_to_staff_who_may_not_read_answers()
    {
        var (school, pupil) = await Ready();
        var secret = await school.Link(LinkKind.MenteeQuestionnaire, pupil);
        using var phone = school.Visitor();
        var (_, page) = await phone.Open(secret, Born);
        await phone.Act(secret, page, ("q-WISH", "no"), ("Go", "keep"));
        var written = await (await school.Http(Role.Curator)).GetStringAsync($"/people/{pupil.Value}/questionnaires/A-1");
        written.ShouldNotContain("checked");
    }

    [Fact]
    public async Task asks_for_consent_first()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var page = WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/people/{pupil.Value}/questionnaires/A-1"));
        page.ShouldContain(Say.NoConsent);
        page.ShouldNotContain("q-WISH");
    }

    [Fact]
    public async Task of_a_paper_is_entered_with_the_papers_date_and_named_faults_are_told()
    {
        var (school, pupil) = await Ready();
        using var curator = await school.Http(Role.Curator);
        var command = Filling.OfMentee(pupil, People.Cycle, ["MATH"], "С бумаги", 4, 6, 5, new(2026, 9, 8));
        var broken = await curator.PostAsJsonAsync("/api/participants/submit-questionnaire", command with { Replies = [.. command.Replies.Where(x => x.Item != "SELF_VIEW")] }, Json.Options);
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await broken.Content.ReadAsStringAsync()).ShouldContain("SELF_VIEW");
        (await curator.PostAsJsonAsync("/api/participants/submit-questionnaire", command, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await school.Recorded<ParticipationQuestionnaireSubmitted>(pupil)).Fact.OccurredOn.ShouldBe(new(2026, 9, 8));
        var form = WebUtility.HtmlDecode(await curator.GetStringAsync("/questionnaires/A-1/print"));
        form.ShouldContain("A-1/3");
        form.ShouldContain("☐ математика");
    }

    private ConsentId consent;

    private static KeepDraft Draft(ParticipantId person) => new(person, People.Cycle, "A-1", 2, [new("WISH", ["yes"])], null, Visiting.Day);

    private async Task<(SchoolHouse, ParticipantId)> Ready()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        consent = await school.Consented(pupil);
        return (school, pupil);
    }

    private static Task<IReadOnlyList<FilledIn>> Drafts(SchoolHouse school, ParticipantId person) => school.Read<IReadOnlyList<FilledIn>>(async x =>
        [.. (await x.Query<Sealed>().Where(s => s.Purpose == Purpose.Draft && s.Subjects.Contains(person.Value)).ToListAsync()).Select(s => s.As<FilledIn>())]);
}
