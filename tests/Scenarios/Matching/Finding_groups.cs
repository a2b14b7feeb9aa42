using System.Net;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Running;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Scenarios.Matching.Runs;
using Say = Mentorship.Matching.Say;
using Words = Mentorship.Design.Words;

namespace Mentorship.Tests.Scenarios.Matching;

public class Finding_groups
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task proposes_all_mentees_of_a_mentor_as_one_group()
    {
        var (school, stage) = await School();
        var mentor = await stage.Mentor(3, "MATH");
        ParticipantId[] pupils = [await stage.Pupil("MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH")];
        await school.Settle();
        var run = await Run(school);
        (await Page(school, run)).ShouldContain("Отмеченные станут одной группой");

        await Propose(school, run, pupils[0], pupils[1]);
        var group = await stage.Group(ProposeFromRun.GroupOf(run, pupils[..2]));
        (group.Lead, group.Mentees.Count).ShouldBe((mentor, 2));
        group.Mentees.ShouldBe(pupils[..2], ignoreOrder: true);
        var card = await Card(school, run);
        (card.StaleBecause.Count, card.Pairs.Count(x => x.Proposed == group.Id)).ShouldBe((0, 2));
        card.Pairs.Single(x => x.Pair.Mentee == pupils[2]).ShouldSatisfyAllConditions(x => x.Proposed.ShouldBeNull(), x => x.Stale.ShouldBeNull());
        (await Should.ThrowAsync<Refused>(() => Propose(school, run, pupils[1], pupils[2]))).Message.ShouldBe(Say.AlreadyProposedFromRun);

        await Propose(school, run, pupils[2]);
        (await Card(school, run)).Pairs.ShouldAllBe(x => x.Proposed != null);
    }

    [Fact]
    public async Task is_refused_for_more_than_the_mentor_has_seats()
    {
        var (school, stage) = await School();
        var mentor = await stage.Mentor(2, "MATH");
        ParticipantId[] pupils = [await stage.Pupil("MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH")];
        await school.Settle();
        var run = await Run(school);
        ParticipantId[] found = [.. (await Card(school, run)).Pairs.Select(x => x.Pair.Mentee)];
        await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, pupils.Except(found).Single());
        await school.Settle();
        (await Should.ThrowAsync<Refused>(() => Propose(school, run, found))).Message.ShouldContain(Words.Of(StaleReason.SeatsTaken));
        await Propose(school, run, found[0]);
    }

    [Fact]
    public async Task gives_a_mentee_the_whole_team_until_it_is_taken_back()
    {
        var (school, stage) = await School();
        var (lead, other) = (await stage.Mentor(2, "MATH"), await stage.Mentor(1, "METHODS"));
        ParticipantId[] pupils = [await stage.Pupil("MATH", "METHODS"), await stage.Pupil("MATH", "SPORT")];
        await school.Settle();
        var team = new StateTeam(new(Guid.NewGuid()), Stage.Cycle, lead, [other], Stage.Day);
        await school.Send(Role.Curator, team);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, team with { Condition = new(Guid.NewGuid()) }))).Message.ShouldBe(Say.MentorInTeamAlready);

        var run = await Run(school);
        var card = await Card(school, run);
        card.Pairs.ShouldHaveSingleItem().Pair.ShouldSatisfyAllConditions(x => x.Mentee.ShouldBe(pupils[0]), x => x.Mentor.ShouldBe(lead), x => x.Score.ShouldBe(68));
        card.MentorsOf(lead).ShouldBe([lead, other]);
        card.Left.ShouldHaveSingleItem().Change.ShouldBe(new(ChangeKind.OneMoreSeat, lead, null));
        (await Again(school, run)).IsTheSame.ShouldBeTrue();

        var next = await Run(school);
        await Propose(school, run, pupils[0]);
        var group = await stage.Group(ProposeFromRun.GroupOf(run, pupils[0]));
        (group.Lead, group.Score).ShouldBe((lead, 68));
        group.Mentors.ShouldBe([lead, other]);

        await school.Send(Role.Curator, new TakeBackCondition(team.Condition, Stage.Cycle, Stage.Day));
        (await Card(school, next)).StaleBecause.Select(x => x.Reason).ShouldContain(StaleReason.TeamChanged);
        (await Should.ThrowAsync<NotThere>(() => school.Send(Role.Curator, new TakeBackCondition(team.Condition, Stage.Cycle, Stage.Day)))).Message.ShouldBe(Say.ConditionNotThere);
        (await Card(school, await Run(school))).Pairs.ShouldHaveSingleItem().Pair.ShouldSatisfyAllConditions(x => x.Mentee.ShouldBe(pupils[1]), x => x.Mentor.ShouldBe(lead));
    }

    private static Task Propose(SchoolHouse school, RunId run, params ParticipantId[] mentees) => school.Send(Role.Curator, new ProposeFromRun(run, mentees, Model, Stage.Day));

    private static async Task<string> Page(SchoolHouse school, RunId run) => WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/matching/runs/{run.Value}"));
}
