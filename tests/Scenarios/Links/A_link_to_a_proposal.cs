using System.Net;
using Mentorship.Host.Access.Links;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.Links;

/// <summary>A mentor's, a mentee's or a parent's word on who works with whom, by link.</summary>
public class A_link_to_a_proposal
{
    private const string Model = "учитель – неуспевающий ученик";
    private static readonly DateOnly Pupils = new(2014, 5, 1);

    [Fact]
    public async Task shows_who_would_mentor_whom_once_another_mentor_is_accepted()
    {
        var (school, stage) = await Ready();
        var (mentor, other, pupil) = (await stage.Mentor(2, "MATH"), await Newcomer(stage), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        await school.Send(Role.Curator, new ProposeReplacement(group, mentor, other, EndingReason.Illness, Visiting.Day));
        var secret = await school.Link(LinkKind.Confirmation, pupil, group: group, proposal: 2);
        using var visitor = school.Visitor();
        var (status, page) = await visitor.Open(secret, Pupils);
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("Лебедева");
        page.ShouldNotContain("Семёнова");
        page.ShouldContain("Ёжиков");
    }

    [Fact]
    public async Task tells_that_it_is_good_no_more_and_nothing_of_the_proposal_in_its_place()
    {
        var (school, stage) = await Ready();
        var (mentor, other, pupil) = (await stage.Mentor(2, "MATH"), await Newcomer(stage), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        await school.Send(Role.Curator, new ProposeReplacement(group, mentor, other, EndingReason.Illness, Visiting.Day));
        var (before, open) = (await school.Link(LinkKind.Confirmation, pupil, group: group, proposal: 1), await school.Link(LinkKind.Confirmation, pupil, group: group, proposal: 2));
        using var visitor = school.Visitor();
        ToldGone(await visitor.Open(before, Pupils));

        var (_, page) = await visitor.Open(open, Pupils);
        await school.Send(Role.Curator, new WithdrawChange(group, 2, Visiting.Day));
        ToldGone(await visitor.Act(open, page, ("Choice", "yes")));
        ToldGone(await visitor.Open(open, Pupils));
        (await stage.Group(group)).Confirmed.ShouldNotContain(x => x.Participant == other);
    }

    private static void ToldGone((HttpStatusCode Status, string Page) answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Page.ShouldContain("Ссылка больше не действует. Попросите в школе новую.");
        answer.Page.ShouldNotContain("Лебедева");
        answer.Page.ShouldNotContain("Ёжиков");
        answer.Page.ShouldNotContain("name=\"Born\"");
    }

    private static Task<ParticipantId> Newcomer(Stage stage)
    {
        stage.Surname = "Лебедева";
        return stage.Mentor(2, "MATH");
    }

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }
}
