using Marten;
using Mentorship.Host.Access.Links;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Access;
using Mentorship.Tests.Scenarios.Matching;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Links;

/// <summary>Who of a class is still to be asked.</summary>
public class Whom_links_are_for
{
    private const string Model = "учитель – неуспевающий ученик";

    [Theory, InlineData(LinkKind.Confirmation), InlineData(LinkKind.Survey)]
    public async Task is_found_out_in_as_many_questions_for_one_group_as_for_three(LinkKind kind)
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var people = new List<ParticipantId> { await stage.Mentor(4, "MATH") };
        await Another(stage, kind, people);
        var (one, asked) = await Found(school, kind, people);
        await Another(stage, kind, people);
        await Another(stage, kind, people);
        var (three, askedThen) = await Found(school, kind, people);
        // the mentor and a pupil of each; a proposal also waits for the parent
        (one, three).ShouldBe(kind == LinkKind.Survey ? (2, 6) : (3, 9));
        askedThen.ShouldBe(asked);
    }

    [Fact]
    public async Task of_a_cycles_proposals_reads_the_same_as_one_by_one()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var mentor = await stage.Mentor(4, "MATH");
        GroupId[] groups = [await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, await stage.Pupil("MATH")), await stage.Confirmed(MentoringForm.TeacherPupil, Model, mentor, await stage.Pupil("MATH"))];
        var all = await school.Read(x => MatchCard.OfMembersIn(x, Stage.Cycle));
        all.Select(x => x.Group).ShouldBe(groups, ignoreOrder: true);
        foreach (var card in all)
            System.Text.Json.JsonSerializer.Serialize(card).ShouldBe(System.Text.Json.JsonSerializer.Serialize(await school.Read(x => MatchCard.ReadOfMembers(x, card.Group.Value))));
    }

    [Fact]
    public async Task of_a_survey_are_those_who_have_not_answered_it()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var people = new List<ParticipantId> { await stage.Mentor(4, "MATH") };
        await Another(stage, LinkKind.Survey, people);
        await school.Settle();
        var group = (await school.Read(x => MatchCard.OfMembersIn(x, Stage.Cycle))).Single().Group;
        await school.Send(Role.Curator, new SubmitSatisfaction(people[1], group, Stage.Cycle, Side.Mentee, SurveyRound.Final, 8, 8, true, Visiting.Day));
        (await Found(school, LinkKind.Survey, people)).Candidates.ShouldBe(2);
        await school.Send(Role.Curator, new SubmitSatisfaction(people[1], group, Stage.Cycle, Side.Mentee, SurveyRound.Interim, 8, 8, true, Visiting.Day));
        (await Found(school, LinkKind.Survey, people)).Candidates.ShouldBe(1);
    }

    private static async Task Another(Stage stage, LinkKind kind, List<ParticipantId> people)
    {
        people.Add(await stage.Pupil("MATH"));
        if (kind == LinkKind.Survey) await stage.Formed(MentoringForm.TeacherPupil, Model, people[0], people[^1]);
        else await stage.Proposed(MentoringForm.TeacherPupil, Model, people[0], people[^1]);
    }

    private static async Task<(int Candidates, int Questions)> Found(SchoolHouse school, LinkKind kind, List<ParticipantId> people)
    {
        await school.Settle();
        await using var scope = school.House.Host.Services.CreateAsyncScope();
        var courier = scope.ServiceProvider.GetRequiredService<Courier>();
        return await school.Read(async session => ((await Candidates.Of(kind, kind == LinkKind.Survey ? SurveyRound.Interim : null, people, courier, session, Visiting.Day)).Count, session.RequestCount));
    }
}
