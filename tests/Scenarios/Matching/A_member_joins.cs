using System.Net;
using Mentorship.Host.Access.Binding;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Monitoring.Watching;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Ordering;
using Mentorship.Tests.Scenarios.Access;
using Mentorship.Tests.Scenarios.Links;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>A group at work gets one member more.</summary>
public class A_member_joins
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task with_the_word_of_all_who_would_work_together_and_an_order()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, one, two) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, one);
        await Order(school, group, "1-о");

        await school.Send(Role.Curator, new ProposeMember(group, two, Side.Mentee, Stage.Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new AdmitMember(group, Stage.Day)))).Message.ShouldBe(global::Mentorship.Matching.Say.NotAllConfirmed);
        using (var browser = await school.Browse(Role.Curator))
        {
            var page = await browser.Read($"/matching/{group.Value}");
            page.ShouldContain("Предлагается принять наставляемого");
            page.ShouldNotContain("ProposeReplacement");
        }

        // the newcomer sees what they are asked about, by their own account
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentee).Id), two, null, Stage.Day));
        var own = await school.Http(Role.Mentee);
        (await own.GetAsync($"/matching/{group.Value}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await school.Send(Role.Mentee, new ConfirmMatch(group, two, GivenBy.Self, (await stage.Group(group)).Proposal, Stage.Day));

        await stage.Agree(group);
        await school.Send(Role.Curator, new AdmitMember(group, Stage.Day));
        await school.Settle();

        (await stage.Group(group)).Mentees.ShouldBe([one, two]);
        (await school.Read(x => x.LoadAsync<GroupProgramme>(GroupProgramme.IdOf(group))))!.Mentees.ShouldBe([one, two]);
        var watched = (await school.Read(x => x.LoadAsync<CurrentGroup>(group.Value)))!;
        (watched.State, watched.Order).ShouldBe((Mentorship.Monitoring.Watching.GroupState.Formed, null), "the order does not know the newcomer");
        (await school.Read(x => x.LoadAsync<GroupEntry>(group.Value)))!.Mentees.ShouldBe([one.Value, two.Value]);
        await Order(school, group, "2-о");
        (await school.Read(x => x.LoadAsync<CurrentGroup>(group.Value)))!.State.ShouldBe(Mentorship.Monitoring.Watching.GroupState.Confirmed);

        // the seats are counted: a third has no room
        var three = await stage.Pupil("MATH");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ProposeMember(group, three, Side.Mentee, Stage.Day)))).Message.ShouldBe(global::Mentorship.Matching.Say.MentorOverloaded);
    }

    [Fact]
    public async Task only_once_a_parent_with_a_link_has_agreed_to_this_very_proposal()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, one, two) = (await stage.Mentor(4, "MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, one);
        await school.Settle();
        await school.Send(Role.Curator, new ProposeMember(group, two, Side.Mentee, Stage.Day));
        await school.Settle();
        var secret = await school.Link(Mentorship.Host.Access.Links.LinkKind.Confirmation, two, group: group, proposal: (await stage.Group(group)).Proposal);
        using var phone = school.Visitor();
        var (_, page) = await phone.Open(secret, new(2014, 5, 1));
        page.ShouldContain("Семёнова");
        page.ShouldContain("Ёжиков");
        (await phone.Act(secret, page, ("Choice", "no"))).Page.ShouldContain("Ваш ответ записан");
        var after = await stage.Group(group);
        (after.State, after.IsChanging).ShouldBe((global::Mentorship.Matching.Forming.GroupState.Formed, false));
        after.Mentees.ShouldBe([one]);
    }

    private static async Task Order(SchoolHouse school, GroupId group, string number)
    {
        await school.Send(Role.Director, new IssueOrder(new(Guid.NewGuid()), OrderKind.GroupsApproved, number, await school.Paper(), [group], [], null, Stage.Day));
        await school.Settle();
    }
}
