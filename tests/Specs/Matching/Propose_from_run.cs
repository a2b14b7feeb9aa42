using Mentorship.Design;
using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Running;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Propose_from_run
{
    private static readonly ProposeFromRun Command = new(Runs.Run, [Pupil], "учитель – одарённый ученик", Day);
    private static readonly FoundPair Fine = new(new Given<MatchingRun>(Begun, Finished).State, [Found], [Teacher], false, null, Now(Mentor(Teacher), Mentee(Pupil)));

    [Fact]
    public void proposes_the_pair_as_any_other() =>
        When(Fine).Only<MatchProposed>().ShouldSatisfyAllConditions(
            x => x.Group.ShouldBe(ProposeFromRun.GroupOf(Runs.Run, Pupil)), x => x.Mentors.ShouldBe([Teacher]), x => x.Mentees.ShouldBe([Pupil]), x => x.Score.ShouldBe(63));

    [Fact]
    public void proposes_all_who_are_named_to_the_whole_team_as_one_group() =>
        When(Fine with { Pairs = [Found with { Mentee = Other }, Found], Mentors = [Teacher, Second], Circumstances = Now(Mentor(Teacher), Mentor(Second), Mentee(Pupil), Mentee(Other)) }, Command with { Mentees = [Other, Pupil] })
            .Only<MatchProposed>().ShouldSatisfyAllConditions(
                x => x.Group.ShouldBe(ProposeFromRun.GroupOf(Runs.Run, [Other, Pupil])), x => x.Lead.ShouldBe(Teacher), x => x.Mentors.ShouldBe([Teacher, Second]), x => x.Mentees.ShouldBe([Pupil, Other]));

    [Fact]
    public void is_refused_for_mentees_of_different_mentors() => When(Fine with { Pairs = [Found, Found with { Mentee = Other, Mentor = Second }] }).ThenRefused(Say.PairsOfOtherMentors);

    [Fact]
    public void is_refused_where_one_of_them_is_proposed_already() => When(Fine with { IsProposed = true }).ThenRefused(Say.AlreadyProposedFromRun);

    [Theory, InlineData(StaleReason.MenteeGone), InlineData(StaleReason.SeatsTaken)]
    public void is_refused_where_the_run_is_out_of_date(StaleReason reason) =>
        When(Fine with { Stale = reason }).ThenRefused(Say.RunIsStale.With(Design.Words.Of(reason)));

    [Fact]
    public void is_refused_out_of_a_trial() => When(Fine with { Run = new Given<MatchingRun>(Begun with { IsTrial = true }, Finished).State }).ThenRefused(Say.RunIsTrial);

    [Fact]
    public void is_refused_before_there_is_a_result() => When(Fine with { Run = new Given<MatchingRun>(Begun).State }).ThenRefused(Say.RunNotSolved);

    [Fact]
    public void is_refused_with_a_role_model_of_another_form() => When(Fine, Command with { RoleModel = "равный – равному" }).ThenRefused(Say.RoleModelOfOtherForm);

    [Fact]
    public void keeps_to_the_rules_of_the_day() => When(Fine with { Circumstances = Now(Mentor(Teacher, barred: "Нет согласия."), Mentee(Pupil)) }).ThenRefused("Нет согласия.");

    private static Decided When(FoundPair found, ProposeFromRun? command = null) =>
        new Given<Group>().When(_ => Started<Group>(ProposeFromRunHandler.Handle(command ?? Command, found, Day)));
}
