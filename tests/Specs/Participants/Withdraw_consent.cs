using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Withdraw_consent
{
    private static readonly WithdrawConsent Command = new(Who, Given, GivenBy.Representative, Day);

    [Fact]
    public void starts_the_thirty_days_and_the_ten_working_days() =>
        Decide(Command, Child, Pupil, Linked, Informed, ForChild)
            .Then(new ConsentWithdrawn(Who, Given, ConsentKind.ChildProcessing, GivenBy.Representative, new(2026, 10, 15), Day) { StopBy = new(2026, 9, 29) });

    [Fact]
    public void is_refused_a_second_time() =>
        Decide(Command, Child, Pupil, Linked, Informed, ForChild, Withdrawn).ThenRefused(Say.WithdrawnAlready);

    [Fact]
    public void is_refused_to_the_representative_of_an_adult() => Decide(Command, Adult, Pupil, Linked, Informed, ForChild).ThenRefused(Say.AdultWithdrawsAlone);

    [Fact]
    public void is_refused_to_a_minor_alone() =>
        Decide(Command with { By = GivenBy.Self }, Child, Pupil, Linked, Informed, ForChild).ThenRefused(Say.MinorNeedsRepresentative);

    [Fact]
    public void is_refused_before_the_consent_was_given() =>
        Decide(Command with { On = new(2026, 9, 1) }, Child, Pupil, Linked, Informed, ForChild).ThenRefused(Say.WithdrawnBeforeGiven);

    [Fact]
    public void is_not_there_for_an_unknown_consent() => Should.Throw<NotThere>(() => Decide(Command, Child, Pupil));

    private static Decided Decide(WithdrawConsent command, Birthday born, params IFact[] past) =>
        new Given<Participant>(past).When(x => WithdrawConsentHandler.Handle(command, x, born, SchoolSettings.Default, Day));
}
