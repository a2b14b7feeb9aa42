using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Invalidate_consent
{
    private static readonly InvalidateConsent Command = new(Who, Given, Invalidity.NoPowers, Day);

    [Fact]
    public void leaves_ten_working_days_to_destroy() =>
        Decide(Command, Pupil, Linked, Informed, ForChild).Then(new ConsentInvalidated(Who, Given, ConsentKind.ChildProcessing, Invalidity.NoPowers, new(2026, 9, 29), Day));

    [Fact]
    public void of_the_consent_to_work_destroys_nothing() =>
        Decide(Command, Teacher, Consent(ConsentKind.MentoringWork)).Only<ConsentInvalidated>().DestroyBy.ShouldBeNull();

    [Fact]
    public void is_refused_a_second_time() =>
        Decide(Command, Pupil, ForChild, new ConsentInvalidated(Who, Given, ConsentKind.ChildProcessing, Invalidity.NoPowers, Day, Day)).ThenRefused(Say.InvalidatedAlready);

    [Fact]
    public void is_refused_of_what_was_taken_back() => Decide(Command, Pupil, ForChild, Withdrawn).ThenRefused(Say.WithdrawnAlready);

    [Fact]
    public void is_refused_before_it_was_given() => Decide(Command with { On = new(2026, 9, 1) }, Pupil, ForChild).ThenRefused(Say.InvalidatedBeforeGiven);

    [Fact]
    public void is_not_there_for_an_unknown_consent() => Should.Throw<NotThere>(() => Decide(Command, Pupil));

    private static Decided Decide(InvalidateConsent command, params IFact[] past) =>
        new Given<Participant>(past).When(x => InvalidateConsentHandler.Handle(command, x, SchoolSettings.Default, Day));
}
