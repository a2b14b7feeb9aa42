using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Settle_disagreement
{
    private static readonly ConsentRefused No = new(Who, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, Father, Day);
    private static readonly IFact[] Disputed = [Pupil, Linked, FatherLinked, Informed, ForChild, No];
    private static readonly SettleDisagreement Command = new(Who, ConsentKind.ChildProcessing, Settlement.ConsentStands, Paper, Day);
    private static readonly DisagreementSettled Settled = new(Who, ConsentKind.ChildProcessing, Settlement.ConsentStands, Paper, Day);

    [Fact]
    public void lets_the_consent_stand() => Decide(Command, Disputed).Then(Settled);

    [Fact]
    public void for_the_refusal_takes_the_consent_back() => Decide(Command with { Outcome = Settlement.RefusalStands }, Disputed).Then(
        Settled with { Outcome = Settlement.RefusalStands },
        new ConsentWithdrawn(Who, Given, ConsentKind.ChildProcessing, GivenBy.Representative, new(2026, 10, 15), Day) { StopBy = new(2026, 9, 29) });

    [Fact]
    public void is_refused_where_nobody_disagrees() => Decide(Command, Pupil, Linked, Informed, ForChild).ThenRefused(Say.NoDisagreement);

    [Fact]
    public void is_refused_a_second_time() => Decide(Command, [.. Disputed, Settled]).ThenRefused(Say.NoDisagreement);

    private static Decided Decide(SettleDisagreement command, params IFact[] past) =>
        new Given<Participant>(past).When(x => SettleDisagreementHandler.Handle(command, x, SchoolSettings.Default, Day));
}
