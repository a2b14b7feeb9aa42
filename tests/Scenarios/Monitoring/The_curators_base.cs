using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access.Binding;
using Mentorship.Kernel.Tables;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.CuratorsBase;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Tests.Scenarios.Matching;
using MiniExcelLibs;
using GroupState = Mentorship.Monitoring.Watching.GroupState;

namespace Mentorship.Tests.Scenarios.Monitoring;

/// <summary>The special base of the curator (7.Z2).</summary>
public class The_curators_base
{
    private const string Route = "/api/monitoring/curators-base";

    [Fact]
    public async Task tells_of_every_group_with_its_order_and_how_its_members_changed()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, other) = (await stage.Mentor(4, "MATH"), await stage.Mentor(4, "MATH"));
        var (one, two, three) = (await stage.Pupil("MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        var first = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, one, two);
        var second = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", other, three);
        await school.Send(Role.Director, new IssueOrder(new(Guid.NewGuid()), OrderKind.GroupsApproved, "42-о", await school.Paper(), [first], [], null, Stage.Day));
        await school.Settle();
        await school.Send(Role.Curator, new LetMemberLeave(first, two, EndingReason.OwnWish, Stage.Day), new DissolveGroup(second, EndingReason.Illness, Stage.Day));
        await stage.Replaced(first, mentor, other);
        await school.Settle();

        var http = await school.Http(Role.Curator);
        var rows = (await http.GetFromJsonAsync<CuratorsBaseRow[]>(Route, Json.Options))!;
        rows.Select(x => x.Number).ShouldBe([1, 2]);
        var row = rows.Single(x => x.Group.Id == first.Value);
        row.Order.ShouldBeNull("the order does not know the mentor who came");
        row.Group.Changes.Select(x => (x.Left, x.Came)).ShouldBe([(two, null), (mentor, other)]);
        (await http.GetFromJsonAsync<CuratorsBaseRow[]>($"{Route}?state=Terminated", Json.Options))!.ShouldHaveSingleItem().Group.Id.ShouldBe(second.Value);
        (await http.GetFromJsonAsync<CuratorsBaseRow[]>($"{Route}?cycle=2025", Json.Options))!.ShouldBeEmpty();

        // who left and why is not for the members
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentee).Id), one, null, Stage.Day));
        (await (await school.Http(Role.Mentee)).GetFromJsonAsync<CuratorsBaseRow[]>(Route, Json.Options))!.ShouldHaveSingleItem().Group.Changes.ShouldBeEmpty();

        var page = WebUtility.HtmlDecode(await http.GetStringAsync("/groups/base"));
        page.ShouldContain("участник вышел, желание участника");
        page.ShouldContain("приказа нет");
        await school.Send(Role.Director, new IssueOrder(new(Guid.NewGuid()), OrderKind.MentorReplacement, "43-о", await school.Paper(), [first], [], null, Stage.Day));
        await school.Settle();

        var answer = await http.GetAsync($"{Route}/workbook");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Workbook.ContentType);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        var sheet = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();
        sheet.Length.ShouldBe(2);
        var told = sheet.Single(x => $"{x["Состояние"]}" != "прекращена");
        $"{told["Приказ"]}".ShouldBe($"№ 43-о, {Design.Words.Of(Stage.Day)}");
        $"{told["Наставники"]}".ShouldContain("Семёнова");
        $"{told["Изменения состава"]}".ShouldContain("замена наставника");
        $"{told["Ролевая модель"]}".ShouldBe("учитель – неуспевающий ученик");
    }

    [Fact]
    public async Task is_nobodys_beyond_the_groups_they_watch()
    {
        var school = await (await House.Open()).School();
        var (mentor, mentee) = (await school.Enrolled(), await school.Enrolled());
        await school.Group(mentor, mentee);
        await school.Settle();
        (await (await school.Http(Role.ClassTeacher)).GetFromJsonAsync<CuratorsBaseRow[]>(Route, Json.Options))!.ShouldBeEmpty();
        (await (await school.Http(Role.RegionalOperator)).GetAsync(Route)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var officer = (await (await school.Http(Role.Curator)).GetFromJsonAsync<CuratorsBaseRow[]>(Route, Json.Options))!;
        officer.ShouldHaveSingleItem().Group.State.ShouldBe(GroupState.Formed);
        var stranger = await (await House.Open()).School();
        (await (await stranger.Http(Role.Curator)).GetFromJsonAsync<CuratorsBaseRow[]>(Route, Json.Options))!.ShouldBeEmpty();
    }
}
