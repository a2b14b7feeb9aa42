using Mentorship.Matching;
using Mentorship.Matching.Searching;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Set_next_step
{
    private static readonly SetNextStep Command = new(Pupil, Cycle, NextStep.KeepLooking, Day.AddDays(14), Day);
    private static readonly NextStepSet Looking = new(Pupil, Cycle, NextStep.KeepLooking, Day.AddDays(14), Day);
    private static readonly Standing Seen = Mentee(Pupil) with { Agreed = [ConsentKind.PsychologicalSupport] };

    [Fact]
    public void says_what_is_done_by_when()
    {
        When(Command).Then(Looking);
        new Given<Search>(Looking).State.Open.ShouldBe(new(NextStep.KeepLooking, Day.AddDays(14)));
    }

    [Fact]
    public void takes_the_place_of_the_step_before()
    {
        var talk = Looking with { Step = NextStep.TalkToPsychologist };
        When(Command with { Step = NextStep.TalkToPsychologist }, Seen, Looking).Then(talk);
        new Given<Search>(Looking, talk).State.Open!.Step.ShouldBe(NextStep.TalkToPsychologist);
    }

    [Fact]
    public void is_refused_twice() => When(Command, null, Looking).ThenRefused(Say.StepSetAlready);

    [Fact]
    public void sends_no_minor_to_the_psychologist_without_consent()
    {
        When(Command with { Step = NextStep.TalkToPsychologist }).ThenRefused(Say.NoSupportConsent);
        When(Command with { Step = NextStep.TalkToPsychologist }, Seen).Only<NextStepSet>().Step.ShouldBe(NextStep.TalkToPsychologist);
    }

    [Fact]
    public void is_refused_for_what_bars_work() => When(Command, Mentee(Pupil) with { BarredBecause = "Нет согласия." }).ThenRefused("Нет согласия.");

    [Fact]
    public void is_refused_for_whoever_is_in_no_base() => When(Command, Mentee(Pupil, inBase: false)).ThenRefused(Say.InNeitherBase);

    [Fact]
    public void is_set_for_a_mentor_too() => When(Command with { Participant = Teacher }, Mentor(Teacher)).Only<NextStepSet>().Participant.ShouldBe(Teacher);

    [Fact]
    public void is_refused_from_the_future() => When(Command with { On = Day.AddDays(1) }).ThenRefused(Say.NotInFuture);

    [Fact]
    public void ends_no_sooner_than_it_begins() =>
        new SetNextStep.Rules().Validate(Command with { Until = Day.AddDays(-1) }).Errors.ShouldContain(x => x.ErrorMessage == Say.UntilBeforeSet);

    private static Decided When(SetNextStep command, Standing? standing = null, params IFact[] past) =>
        new Given<Search>(past).When(x => SetNextStepHandler.Handle(command, x, standing ?? Mentee(Pupil), Day));
}
