using System.Net;
using System.Net.Http.Json;
using Mentorship.Participants;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Questioning.Analysing;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Questioning;

public class A_schools_own_version
{
    private static readonly Item News = new("V3-1", ItemKind.YesNo, new("Есть ли у вас дома компьютер?", ""));

    [Fact]
    public async Task asks_from_its_publishing_on_and_leaves_answers_with_the_version_they_were_given_to()
    {
        var school = await (await House.Open()).School();
        var (before, after) = (await school.Pupil(), await school.Pupil("Борисов"));
        await school.Consented(before);
        await school.Consented(after);
        await school.Asks(before, "MATH");
        var form = Questionnaires.Of("A-1")!;
        await school.Send(Role.Curator, new DraftQuestionnaire(form.With("PERSON", News).Without("MENTOR_WISHES"), Visiting.Day));
        (await InForce(school)).Name.ShouldBe("A-1/3", "nobody is asked by what is still worked on");
        await school.Send(Role.Curator, new PublishQuestionnaire("A-1", Visiting.Day));
        var own = await InForce(school);
        own.Name.ShouldBe("A-1/4");
        own.Of("V3-1")!.Question.Word.ShouldBe("Есть ли у вас дома компьютер?");

        var command = Host.Demo.Filling.OfMentee(after, People.Cycle, ["MATH"], "Хочу", 4, 6, 5, new(2026, 9, 6));
        await school.Send(Role.Curator, command with { FormVersion = 4, Replies = [.. command.Replies, new("V3-1", ["yes"])] });
        var read = (await school.Read(x => Answers.Read(x, after.Value, default))).ShouldHaveSingleItem();
        (read.Version, read.All.Single(x => x.Question == News.Question.Ru).Given).ShouldBe((4, "да"));
        (await school.Read(x => Answers.Read(x, before.Value, default))).ShouldHaveSingleItem().Version.ShouldBe(3);
        (await InForce(await school.House.School())).Version.ShouldBe(3, "another school asks as before");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new PublishQuestionnaire("A-1", Visiting.Day)))).Message.ShouldBe(Say.NothingToPublish);
    }

    [Fact]
    public async Task is_edited_on_its_page_and_keeps_what_the_programme_goes_by()
    {
        var school = await (await House.Open()).School();
        using var curator = await school.Http(Role.Curator);
        var page = WebUtility.HtmlDecode(await curator.GetStringAsync("/questionnaires/A-1"));
        page.ShouldContain("value=\"drop:MENTOR_WISHES\"");
        page.ShouldNotContain("value=\"drop:AREAS\"");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new DraftQuestionnaire(Questionnaires.Of("A-1")!.Without("AREAS"), Visiting.Day)))).Message
            .ShouldStartWith("Вопрос «В чём вам нужна помощь?» нужен самой программе");
        var read = WebUtility.HtmlDecode(await (await school.Http(Role.Psychologist)).GetStringAsync("/questionnaires/A-1"));
        read.ShouldContain("В чём вам нужна помощь?");
        read.ShouldNotContain("value=\"drop:MENTOR_WISHES\"");
        (await curator.GetFromJsonAsync<IReadOnlyList<InUse>>("/api/participants/questionnaires", Json.Options))!.Count.ShouldBe(22);
    }

    [Fact]
    public async Task and_all_others_are_analysed_without_telling_who_said_what()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new AnalyseQuestionnaire("A-1", People.Cycle, Visiting.Day)))).Message.ShouldBe(Say.NobodyAnsweredYet);
        await school.Asks(pupil, "MATH");
        using var curator = await school.Http(Role.Curator);
        var analysis = (await curator.GetFromJsonAsync<Analysis>("/api/participants/questionnaires/A-1/analysis/2026", Json.Options))!;
        analysis.Answered.ShouldBe(1);
        analysis.Items.ShouldAllBe(x => x.Counts.Count == 0 && x.Mean == null);
        WebUtility.HtmlDecode(await curator.GetStringAsync("/questionnaires/A-1/analysis?cycle=2026")).ShouldNotContain("Хочу подтянуть математику");
        await school.Send(Role.Curator, new AnalyseQuestionnaire("A-1", People.Cycle, Visiting.Day));
        await school.Settle();
        WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync("/questionnaires/A-1/analysis?cycle=2026")).ShouldContain("Заполнили: 1.");
    }

    private static Task<Questionnaire> InForce(SchoolHouse school) => school.Read(x => InUse.ReadOne(x, "A-1", default));
}
