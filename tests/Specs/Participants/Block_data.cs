using Mentorship.Kernel.Vault;
using Mentorship.Participants;
using Mentorship.Participants.Blocking;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Block_person
{
    internal static readonly PersonalDataBlocked Blocked = new(Who, BlockReason.AccuracyDisputed, Day);

    [Fact]
    public void is_recorded_with_its_reason() => Decide(Day, Pupil).Then(Blocked);

    [Fact]
    public void is_refused_a_second_time() => Decide(Day, Pupil, Blocked).ThenRefused(Say.AlreadyBlocked);

    [Fact]
    public void is_refused_for_a_day_to_come() => Decide(Day.AddDays(1), Pupil).ThenRefused(Say.NotInFuture);

    [Fact]
    public void bars_work_with_the_person_and_says_why() =>
        Bar.Of(new Given<Participant>(Pupil, Linked, Informed, ForChild, Blocked).State, Child, Day)!.ShouldContain("человек считает данные неверными");

    private static Decided Decide(DateOnly on, params IFact[] past) =>
        new Given<Participant>(past).When(x => BlockPersonHandler.Handle(new(Who, BlockReason.AccuracyDisputed, on), x, new Block(Who.Value, on), Day));
}

public class Unblock_person
{
    [Fact]
    public void is_recorded() => Decide(Day, Pupil, Block_person.Blocked).Then(new PersonalDataUnblocked(Who, Day));

    [Fact]
    public void lets_the_person_be_worked_with_again() =>
        Bar.Of(new Given<Participant>(Pupil, Linked, Informed, ForChild, Block_person.Blocked, new PersonalDataUnblocked(Who, Day)).State, Child, Day).ShouldBeNull();

    [Fact]
    public void is_refused_where_nothing_is_blocked() => Decide(Day, Pupil).ThenRefused(Say.NotBlocked);

    [Fact]
    public void is_refused_for_a_day_before_the_block() => Decide(Day.AddDays(-1), Pupil, Block_person.Blocked).ThenRefused(Say.BeforeBlock);

    private static Decided Decide(DateOnly on, params IFact[] past) =>
        new Given<Participant>(past).When(x => UnblockPersonHandler.Handle(new(Who, on), x, new Block(Who.Value, Day), Day));
}
