using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Refuse_consent
{
    private static readonly RefuseConsent Command = new(Who, Given, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, Day);
    private static readonly ConsentRefused Recorded = new(Who, Given, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, Day);

    [Fact]
    public void is_recorded() => Decide(Pupil, Linked).Then(Recorded);

    [Fact]
    public void is_refused_without_a_linked_representative() => Decide(Pupil).ThenRefused(Say.RepresentativeNotLinked);

    [Fact]
    public void is_refused_while_a_consent_holds() => Decide(Pupil, Linked, Informed, ForChild).ThenRefused(Say.WithdrawInstead);

    [Fact]
    public void is_refused_a_second_time() => Decide(Pupil, Linked, Recorded).ThenRefused(Say.RefusalAlreadyRecorded);

    [Fact]
    public void is_refused_under_the_id_of_another_answer() =>
        Decide(Pupil, Linked, Informed, ForChild, Withdrawn).ThenRefused(Say.ConsentAlreadyRecorded);

    [Fact]
    public void of_another_representative_is_recorded_beside_the_consent_that_holds() =>
        new Given<Participant>(Pupil, Linked, FatherLinked, Informed, ForChild)
            .When(x => RefuseConsentHandler.Handle(Command with { Consent = new(Guid.Parse("00000000-0000-0000-0000-000000000001")), Representative = Father }, x, Child, Day))
            .Only<ConsentRefused>().Representative.ShouldBe(Father);

    private static Decided Decide(params IFact[] past) => new Given<Participant>(past).When(x => RefuseConsentHandler.Handle(Command, x, Child, Day));
}
