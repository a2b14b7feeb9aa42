using System.Net;
using Mentorship.Programme;
using Mentorship.Programme.Cases;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Scenarios.GroupWork;

namespace Mentorship.Tests.Scenarios.Programme;

public class A_case_of_a_group
{
    private static readonly DateOnly Day = CompletedGroup.Day;

    [Fact]
    public async Task is_drafted_from_what_is_known_put_into_words_without_names_and_approved_as_it_was_seen()
    {
        var school = await (await House.Open()).School();
        var work = await CompletedGroup.In(school);
        (await work.Case(school)).State.ShouldBe(CaseState.NotBegun);
        await school.Send(Role.Curator, new DraftCase(work.Group, Day));
        var drafted = await work.Case(school);
        drafted.Words!.Aim.ShouldBe("Сдать математику");
        drafted.Words.Steps!.ShouldContain("встреч проведено: 5");
        drafted.Words.Title.ShouldContain("опытный – молодой");

        var named = await work.Words(school, "Ветровой было трудно.");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, named))).Message.ShouldBe(Say.NamesInCase.With("Шаги – «Ветровой»"));
        await school.Send(Role.Curator, await work.Words(school));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new ApproveCase(work.Group, drafted.Fingerprint!, Day)))).Message.ShouldBe(Say.CaseChangedMeanwhile);
        var written = await work.Case(school);
        await school.Send(Role.Director, new ApproveCase(work.Group, written.Fingerprint!, Day));
        (await work.Case(school)).State.ShouldBe(CaseState.Approved);

        await school.Send(Role.Curator, await work.Words(school, "Встречались каждую неделю."));
        var next = await work.Case(school);
        (next.State, next.Edition, next.ApprovedEdition).ShouldBe((CaseState.Draft, 2, 1));
    }

    [Fact]
    public async Task is_begun_when_the_programme_is_completed_and_may_be_after_the_year_is_closed()
    {
        var school = await (await House.Open()).School();
        var unfinished = await GroupAtWork.Planned(school);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new DraftCase(unfinished.Group, Day)))).Message.ShouldBe(Say.CaseOfUnfinishedGroup);
        (await school.Read(x => CaseEntry.Read(x, House.Clock, 2026, default))).ShouldBeEmpty();
        await Should.ThrowAsync<NotThere>(() => school.Send(Role.Curator, new DraftCase(new(Guid.NewGuid()), Day)));
        var work = await CompletedGroup.In(school);
        (await school.Read(x => CaseEntry.Read(x, House.Clock, 2026, default))).ShouldHaveSingleItem().Group.ShouldBe(work.Group);
    }

    [Fact]
    public async Task is_read_on_paper_and_in_the_register_and_completes_its_line()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Director, new OpenCycle(new(2026), new(2026, 8, 20)));
        var work = await CompletedGroup.In(school);
        await work.Approved(school);
        using var http = await school.Http(Role.Curator);
        Mentorship.Kernel.Vault.Paper.TypeOf(await http.GetByteArrayAsync($"/api/programme/groups/{work.Group.Value}/case/document")).ShouldBe(Mentorship.Kernel.Writing.TextDocument.ContentType);
        WebUtility.HtmlDecode(await http.GetStringAsync("/cases?cycle=2026")).ShouldContain($"/groups/{work.Group.Value}/case");
        WebUtility.HtmlDecode(await http.GetStringAsync($"/groups/{work.Group.Value}/case")).ShouldContain("Как молодой учитель освоился");
        (await school.Read(x => x.LoadAsync<RoadmapFact>(RoadmapFact.Key(new(2026), "programme.case_approved"))))!.Count.ShouldBe(1);
        foreach (var role in new[] { Role.Psychologist, Role.ClassTeacher })
            (await (await school.Http(role)).GetAsync($"/groups/{work.Group.Value}/case")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
