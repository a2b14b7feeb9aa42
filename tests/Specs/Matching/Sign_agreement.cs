using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Sign_agreement
{
    private static readonly MentoringAgreementSigned Signed = new(Past.Group, Teacher, Paper, Day);

    [Fact]
    public void is_recorded_for_a_teacher_mentor() => When(Teacher, TeachersProposed).Then(Signed);

    [Fact]
    public void is_not_needed_in_other_forms() => When(Teacher, Proposed(Pupil)).ThenRefused(Say.AgreementNotNeeded);

    [Fact]
    public void is_refused_to_a_mentee() => When(Other, TeachersProposed).ThenRefused(Say.NotMentorOfGroup);

    [Fact]
    public void makes_the_group_ready_for_the_order()
    {
        new Given<Group>(TeachersProposed).State.AgreementsSigned.ShouldBeFalse();
        new Given<Group>(TeachersProposed, Signed).State.AgreementsSigned.ShouldBeTrue();
        new Given<Group>(Proposed(Pupil)).State.AgreementsSigned.ShouldBeTrue();
    }

    private static Decided When(ParticipantId who, params IFact[] past) =>
        new Given<Group>(past).When(x => SignAgreementHandler.Handle(new(Past.Group, who, Paper, Day), x, Day));
}
