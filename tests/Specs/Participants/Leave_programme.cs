using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Outcomes;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Leave_programme
{
    [Fact]
    public void is_recorded() =>
        new Given<Participant>(Pupil).When(x => LeaveProgrammeHandler.Handle(new(Who, LeavingReason.LeftSchool, Day), x, Day))
            .Then(new ParticipantLeftProgramme(Who, LeavingReason.LeftSchool, Day));

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Participant>(Pupil, Left).When(x => LeaveProgrammeHandler.Handle(new(Who, LeavingReason.LeftSchool, Day), x, Day)).ThenRefused(Say.LeftProgramme);
}

public class Enter_outcome
{
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly ProgrammeOutcomeEntered Entered = new(Who, Group, Cycle, Side.Mentee, Outcome.GoalReached, Day);

    [Fact]
    public void is_entered_once() => Decide(Pupil).ShouldBe(Entered);

    [Fact]
    public void is_not_entered_again_when_told_again() => Decide(Pupil, Entered).ShouldBeNull();

    private static ProgrammeOutcomeEntered? Decide(params IFact[] past) =>
        EnterOutcomeHandler.Decide(new Given<Participant>(past).State, Group, Cycle, Side.Mentee, Outcome.GoalReached, Day);
}
