using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Merging;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Merge_participants
{
    private static readonly ParticipantId Other = new(Guid.NewGuid());
    private static readonly MergeParticipants Command = new(Who, Other, Day);
    private static readonly Participant Kept = new(Other, ParticipantKind.Pupil);

    [Fact]
    public void lets_the_double_rest() => Merging(Kept, Pupil).Then(new ParticipantsMerged(Who, Other, Day));

    [Fact]
    public void is_refused_where_nothing_is_alike() =>
        new Given<Participant>(Pupil).When(x => MergeParticipantsHandler.Handle(Command, x, new(Kept, Alike: false), Day)).ThenRefused(Say.NotAlike);

    [Fact]
    public void is_refused_a_second_time() => Merging(Kept, Pupil, new ParticipantsMerged(Who, Other, Day)).ThenRefused(Say.AlreadyMerged);

    [Fact]
    public void is_refused_into_a_double() => Merging(Kept with { MergedInto = new(Guid.NewGuid()) }, Pupil).ThenRefused(Say.AlreadyMerged);

    [Fact]
    public void is_refused_into_one_who_left() => Merging(Kept with { LeftOn = Day }, Pupil).ThenRefused(Say.MergedIntoOneWhoLeft);

    [Fact]
    public void keeps_the_one_in_a_base() => Merging(Kept, Pupil, AsMentee).ThenRefused(Say.KeepTheOneInBase);

    [Fact]
    public void is_refused_where_both_are_in_bases() => Merging(Kept with { InBases = ["2026/Mentee/Pupil"] }, Pupil, AsMentee).ThenRefused(Say.BothInBases);

    [Fact]
    public void keeps_the_one_with_a_consent() => Merging(Kept, Pupil, Linked, ForChild).ThenRefused(Say.KeepTheOneWithConsent);

    [Fact]
    public void waits_while_either_is_blocked() =>
        Merging(Kept with { BlockedFor = BlockReason.SubjectsDemand }, Pupil).ThenRefused(Mentorship.Participants.Consenting.Bar.Blocked(Kept with { BlockedFor = BlockReason.SubjectsDemand }));

    [Fact]
    public void is_refused_after_destruction() => Merging(Kept with { ActOfDestruction = "1" }, Pupil).ThenRefused(Say.AlreadyDestroyed);

    [Fact]
    public void takes_the_double_out_of_the_list() =>
        RosterEntryProjection.Fold(new(Who.Value, ParticipantKind.Pupil), Who.Value, new ParticipantsMerged(Who, Other, Day)).ShouldBeNull();

    [Fact]
    public void wants_two_records() => new MergeParticipants.Rules().Validate(Command with { Kept = Who }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.MergedWithItself);

    private static Decided Merging(Participant kept, params IFact[] past) =>
        new Given<Participant>(past).When(x => MergeParticipantsHandler.Handle(Command, x, new(kept, Alike: true), Day));
}
