using Mentorship.Kernel.Schooling;
using Mentorship.Kernel.Vault;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Request_destruction
{
    [Fact]
    public void counts_thirty_days_from_the_withdrawal() =>
        Decide(DestructionGround.ConsentWithdrawn, Pupil, ForChild, Withdrawn).Then(new DestructionRequested(Who, DestructionGround.ConsentWithdrawn, new(2026, 10, 10), Day));

    [Fact]
    public void counts_thirty_days_from_having_left() =>
        Decide(DestructionGround.PurposeAchieved, Pupil, Left).Then(new DestructionRequested(Who, DestructionGround.PurposeAchieved, new(2026, 10, 8), Day));

    [Fact]
    public void counts_thirty_days_from_the_demand() => Decide(DestructionGround.SubjectsDemand, Pupil).Only<DestructionRequested>().DestroyBy.ShouldBe(new(2026, 10, 15));

    [Fact]
    public void counts_ten_working_days_where_the_data_were_never_lawfully_had() =>
        Decide(DestructionGround.UnlawfulProcessing, Pupil).Only<DestructionRequested>().DestroyBy.ShouldBe(new(2026, 9, 29));

    [Fact]
    public void is_refused_while_a_consent_holds() => Decide(DestructionGround.ConsentWithdrawn, Pupil, ForChild).ThenRefused(Say.ConsentStillHeld);

    [Fact]
    public void is_refused_where_nothing_was_withdrawn() => Decide(DestructionGround.ConsentWithdrawn, Pupil).ThenRefused(Say.NoConsentWithdrawn);

    [Fact]
    public void is_refused_while_the_person_takes_part() => Decide(DestructionGround.PurposeAchieved, Pupil).ThenRefused(Say.StillTakesPart);

    [Fact]
    public void is_refused_a_second_time_on_the_same_ground() =>
        Decide(DestructionGround.SubjectsDemand, Pupil, new DestructionRequested(Who, DestructionGround.SubjectsDemand, Day, Day)).ThenRefused(Say.DestructionAlreadyRequested);

    private static Decided Decide(DestructionGround ground, params IFact[] past) =>
        new Given<Participant>(past).When(x => RequestDestructionHandler.Handle(new(Who, ground, Day), x, SchoolSettings.Default, Day));
}

public class Sign_destruction
{
    private static readonly DestructionRequested Requested = new(Who, DestructionGround.ConsentWithdrawn, new(2026, 10, 10), Day);
    private static readonly PersonalDataDestroyed Gone = new(Who, "3/2026", DestructionGround.ConsentWithdrawn, 4, 2, 1, Day);

    [Fact]
    public void tells_under_which_act_and_how_much() => Decide(Day, Pupil, ForChild, Withdrawn, Requested).Then(Gone);

    [Fact]
    public void is_refused_unless_somebody_asked_for_it() => Decide(Day, Pupil).ThenRefused(Say.DestructionNotRequested);

    [Fact]
    public void is_refused_once_consent_was_given_again() => Decide(Day, Pupil, ForChild, Withdrawn, Requested, Consent(ConsentKind.ChildProcessing, new(Guid.NewGuid()))).ThenRefused(Say.ConsentStillHeld);

    [Fact]
    public void is_refused_a_second_time() => Decide(Day, Pupil, ForChild, Withdrawn, Requested, Gone).ThenRefused(Say.AlreadyDestroyed);

    [Fact]
    public void is_refused_for_another_day() => Decide(Day.AddDays(-1), Pupil, ForChild, Withdrawn, Requested).ThenRefused(Say.DestroyedToday);

    private static Decided Decide(DateOnly on, params IFact[] past) =>
        new Given<Participant>(past).When(x => SignDestructionHandler.Handle(new(Who, on), x, new(3, 2026), new Erased(4, 2, 1), Day));
}
