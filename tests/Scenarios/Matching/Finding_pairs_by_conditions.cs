using System.Net;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Scenarios.Matching.Runs;
using Say = Mentorship.Matching.Say;
using Words = Mentorship.Design.Words;

namespace Mentorship.Tests.Scenarios.Matching;

public class Finding_pairs_by_conditions
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task keeps_siblings_together_until_the_condition_is_taken_back()
    {
        var (school, stage) = await School();
        var (roomy, narrow) = (await stage.Mentor(2, "MATH"), await stage.Mentor(1, "MATH"));
        ParticipantId[] pupils = [await stage.Pupil("MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH")];
        await school.Settle();
        var siblings = Together(pupils[0], pupils[2]);
        await school.Send(Role.Curator, siblings);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, siblings with { Condition = new(Guid.NewGuid()), How = Coupling.Apart }))).Message.ShouldBe(Say.ConditionContradicts);

        var run = await Run(school);
        var card = await Card(school, run);
        card.Pairs.Select(x => (x.Pair.Mentee, x.Pair.Mentor)).ShouldBe([(pupils[0], roomy), (pupils[1], narrow), (pupils[2], roomy)], ignoreOrder: true);
        card.Conditions.ShouldHaveSingleItem().Condition.ShouldBe(siblings.Condition);
        (card.StaleBecause.Count, (await Again(school, run)).IsTheSame).ShouldBe((0, true));
        var list = await Page(school, "/matching/runs?cycle=2026");
        list.ShouldContain("вместе");
        list.ShouldContain("родственники");
        list.ShouldContain("Отменить условие");
        (await Page(school, $"/matching/runs/{run.Value}")).ShouldContain("Учтены условия");

        await school.Send(Role.Curator, new TakeBackCondition(siblings.Condition, Stage.Cycle, Stage.Day));
        (await Card(school, run)).StaleBecause.ShouldBe([new(StaleReason.ConditionsChanged, 1)]);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ProposeFromRun(run, [pupils[0]], Model, Stage.Day)))).Message.ShouldContain(Words.Of(StaleReason.ConditionsChanged));
        await school.Send(Role.Curator, new ProposeFromRun(run, [pupils[1]], Model, Stage.Day));
        (await Again(school, run)).IsTheSame.ShouldBeTrue();
        (await Should.ThrowAsync<NotThere>(() => school.Send(Role.Curator, new TakeBackCondition(siblings.Condition, Stage.Cycle, Stage.Day)))).Message.ShouldBe(Say.ConditionNotThere);
    }

    [Fact]
    public async Task names_the_rule_that_leaves_somebody()
    {
        var (school, stage) = await School();
        await stage.Mentor(1, "MATH");
        ParticipantId[] pupils = [await stage.Pupil("MATH"), await stage.Pupil("MATH")];
        await school.Settle();
        (await Card(school, await Run(school, x => x with { LeastGroup = 2 }))).Left.Select(x => x.Rules.ShouldHaveSingleItem()).ShouldContain(new LeftByRule(null, true));
        await school.Send(Role.Curator, Together(pupils));

        var run = await Run(school);
        var card = await Card(school, run);
        card.Pairs.ShouldBeEmpty();
        card.Left.Select(x => x.Rules.ShouldHaveSingleItem().Helps).ShouldBe([true, false], ignoreOrder: true);
        var page = await Page(school, $"/matching/runs/{run.Value}");
        page.ShouldContain("условие «вместе»: ");
        page.ShouldContain("Отменить условие «вместе»: ");
    }

    [Fact]
    public async Task keeps_somebody_from_a_mentor_whom_they_are_to_be_apart_from_has_already()
    {
        var (school, stage) = await School();
        var mentor = await stage.Mentor(2, "MATH");
        ParticipantId[] pupils = [await stage.Pupil("MATH"), await stage.Pupil("MATH")];
        await school.Settle();
        await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, pupils[0]);
        await school.Send(Role.Curator, Together(pupils) with { How = Coupling.Apart });
        await school.Settle();
        var card = await Card(school, await Run(school));
        card.Pairs.ShouldBeEmpty();
        card.Left.ShouldHaveSingleItem().Hurdles.ShouldBe([new(Hurdle.KeptApart, 1)]);
    }

    [Fact]
    public async Task counts_the_seat_of_whoever_is_to_join_a_group()
    {
        var (school, stage) = await School();
        var mentor = await stage.Mentor(2, "MATH");
        ParticipantId[] pupils = [await stage.Pupil("MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH")];
        await school.Settle();
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, pupils[0]);
        await school.Settle();
        (await Card(school, await Run(school))).Pairs.Count.ShouldBe(1);

        await school.Send(Role.Curator, new ProposeMember(group, pupils[1], Side.Mentee, Stage.Day));
        await school.Settle();
        var card = await Card(school, await Run(school));
        (card.Pairs.Count, card.Left.ShouldHaveSingleItem().Mentee).ShouldBe((0, pupils[2]));
    }

    [Fact]
    public async Task shows_on_a_page_whether_the_same_comes_out_again()
    {
        var (school, stage) = await School();
        await stage.Mentor(1, "MATH");
        await stage.Pupil("MATH");
        await school.Settle();
        var run = await Run(school);
        var card = await Card(school, run);
        var page = await Page(school, $"/matching/runs/{run.Value}/again");
        page.ShouldContain(Say.AgainTheSame);
        page.ShouldContain(card.Inputs);
        page.ShouldContain(card.Result!);

        await using var session = school.House.Store.LightweightSession(school.Id);
        var inputs = (await session.LoadAsync<RunInputs>(run.Value))!;
        session.Store(inputs with { Pairs = [.. inputs.Pairs.Select(x => x with { Overlap = x.Overlap - 1 })] });
        await session.SaveChangesAsync();
        (await Page(school, $"/matching/runs/{run.Value}/again")).ShouldContain(Say.AgainOtherInputs);
    }

    private static StateCondition Together(params ParticipantId[] mentees) => new(new(Guid.NewGuid()), Stage.Cycle, Coupling.Together, mentees, ConditionReason.Relatives, Stage.Day);

    private static async Task<string> Page(SchoolHouse school, string path) => WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync(path));
}
