using System.Net;
using System.Net.Http.Json;
using Mentorship.Matching.Forming;
using Mentorship.Monitoring.Watching;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.Programme;

public class Orders
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task share_no_number_even_when_issued_at_once()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Director);
        string[] spellings = ["14-а", "14-А", "№ 14-а", "14-a", "14 - а"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(x =>
            http.PostAsJsonAsync("/api/programme/issue-order", Of(OrderKind.MentorSchool, spellings[x % 5]), Json.Options)));
        answers.Count(x => x.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        answers.Count(x => x.StatusCode == HttpStatusCode.Conflict).ShouldBe(9);
        (await school.Read(ReadOrders.Register)).Count.ShouldBe(1);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, Of(OrderKind.Gratitude, "14-А")))).Message.ShouldBe(Say.OrderNumberTaken);
        await school.Send(Role.Director, Of(OrderKind.Gratitude, "14-а") with { On = new(2025, 12, 30) });
    }

    [Fact]
    public async Task appoint_a_curator_until_they_are_cancelled()
    {
        var school = await (await House.Open()).School();
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBeNull();
        var staff = (await school.Ask<Staff>(new StaffOf())).All;
        staff.ShouldContain(x => x.Account.Value == school.Account(Role.Curator).Id);
        staff.ShouldNotContain(x => x.Account.Value == school.Account(Role.RegionalOperator).Id);

        var appointment = Of(OrderKind.AppointCurator, "5") with { Appointee = staff[0].Account, On = new(2026, 9, 1) };
        var cancelling = Of(OrderKind.MentorSchool, "6");
        await school.Send(Role.Director, appointment, new TrainCurator(16, await school.Paper(), Today), cancelling);
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBe(staff[0].Account);
        await school.Send(Role.Director, new CancelOrder(appointment.Order, cancelling.Order, Today));
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBeNull();
        (await school.Read(ReadOrders.Register)).Single(x => x.Number == "5").CancelledOn.ShouldBe(Today);
    }

    [Fact]
    public async Task approve_the_programme_once_it_is_written()
    {
        var school = await (await House.Open()).School();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, Of(OrderKind.ApproveProgramme, "2")))).Message.ShouldBe(Say.ProgrammeNotDrafted);
        await school.Send(Role.Curator, new DraftProgramme(await school.Paper(), Today));
        await school.Send(Role.Director, Of(OrderKind.ApproveProgramme, "2"));
    }

    [Fact]
    public async Task are_issued_by_the_director_alone_and_read_by_the_office()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        (await http.PostAsJsonAsync("/api/programme/issue-order", Of(OrderKind.Gratitude, "1"), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await school.Send(Role.Director, Of(OrderKind.Gratitude, "1"));
        (await (await school.Http(Role.Clerk)).GetStringAsync("/orders")).ShouldContain("О вынесении благодарности");
        (await (await school.Http(Role.Director)).GetStringAsync("/orders")).ShouldContain("Издать приказ");
    }

    [Fact]
    public async Task leave_nothing_behind_when_they_are_cancelled()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        await school.Send(Role.Curator, new LoadRoadmap(new(2023), new(2026), "школа", Carried.Roadmap, Carried.Content(Carried.Roadmap), Today));
        var (mentor, pupil) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, pupil);
        var (groups, target, cancelling) = (Of(OrderKind.GroupsApproved, "12") with { Groups = [group] }, Of(OrderKind.IntroduceTargetModel, "13"), Of(OrderKind.MentorSchool, "14"));
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Today), groups, target, cancelling);
        await school.Settle();
        (await stage.Group(group)).Order.ShouldBe(groups.Order);
        (await school.Read(x => GroupFile.Read(x, group.Value))).ConfirmedBy.ShouldBe(groups.Order);
        (await Line(school, "3.1")).State.ShouldBe(LineState.Done);

        await school.Send(Role.Director, new CancelOrder(groups.Order, cancelling.Order, Today), new CancelOrder(target.Order, cancelling.Order, Today));
        await school.Settle();

        (await stage.Group(group)).Order.ShouldBeNull();
        (await school.Read(x => GroupFile.Read(x, group.Value))).ConfirmedBy.ShouldBeNull();
        (await school.Read(x => x.LoadAsync<CycleGroup>(group)))!.Confirmed.ShouldBeFalse();
        (await school.Read(x => x.LoadAsync<CurrentGroup>(group.Value)))!.ConfirmedOn.ShouldBeNull();
        var line = await Line(school, "3.1");
        (line.State, line.Events).ShouldBe((LineState.Due, 0));
        line.Facts.ShouldHaveSingleItem().Traces.ShouldHaveSingleItem().Struck.ShouldBeTrue();
        (await (await school.Http(Role.Director)).GetStringAsync("/roadmap/3.1/2026")).ShouldContain("приказ отменён");
        foreach (var member in new[] { mentor, pupil })
            (await (await school.Http(Role.Auditor)).GetStringAsync($"/api/history/{member.Value}")).ShouldContain("programme.order_cancelled");

        // and the group may be confirmed by another
        var again = groups with { Order = new(Guid.NewGuid()), Number = "15" };
        await school.Send(Role.Director, again);
        await school.Settle();
        (await stage.Group(group)).Order.ShouldBe(again.Order);
    }

    [Fact]
    public async Task cancelled_before_anybody_heard_of_them_confirm_nothing()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var group = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"));
        var issued = new OrderIssued(new(Guid.NewGuid()), OrderKind.GroupsApproved, "16", null, [group], [], null, Today);
        await school.Hear(new OrderCancelled(issued.Order, new(Guid.NewGuid()), [group], [], Today));
        await school.Hear(issued);
        (await stage.Group(group)).Order.ShouldBeNull();
    }

    [Fact]
    public async Task on_a_pair_of_teachers_wait_for_the_mentors_agreement()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherTeacher);
        var (mentor, other) = (await stage.Mentor(2, "METHODS"), await stage.Mentor(2, "METHODS"));
        var group = await stage.Formed(MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист", mentor, await stage.YoungTeacher());
        var order = Of(OrderKind.GroupsApproved, "17") with { Groups = [group] };
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, order))).Message.ShouldBe(Say.NoMentoringAgreement);
        await school.Send(Role.Curator, new SignAgreement(group, mentor, await school.Paper(), Stage.Day));
        await school.Send(Role.Director, order);
        await school.Settle();
        (await stage.Group(group)).Order.ShouldBe(order.Order);

        // a new mentor has to agree in writing too, and to be named in an order
        var replacing = Of(OrderKind.MentorReplacement, "18") with { Groups = [group] };
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, replacing))).Message.ShouldBe(Say.NoReplacementToConfirm);
        await stage.Replaced(group, mentor, other);
        (await stage.Group(group)).Order.ShouldBeNull();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, replacing))).Message.ShouldBe(Say.NoMentoringAgreement);
        await school.Send(Role.Curator, new SignAgreement(group, other, await school.Paper(), Stage.Day));
        await school.Send(Role.Director, replacing);
        await school.Settle();
        (await stage.Group(group)).Order.ShouldBe(replacing.Order);
        (await school.Read(x => GroupFile.Read(x, group.Value))).ConfirmedBy.ShouldBe(replacing.Order);
    }

    private static async Task<LineProgress> Line(SchoolHouse school, string id) =>
        (await school.Read(session => ReadRoadmap.Progress(session, House.Clock, 2026)))!.Lines.Single(x => x.Line.Id == id);

    private static IssueOrder Of(OrderKind kind, string number) => new(new(Guid.NewGuid()), kind, number, null, [], [], null, Today);
}
