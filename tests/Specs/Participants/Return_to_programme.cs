using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Return_to_programme
{
    private static readonly ReturnToProgramme Command = new(Who, ParticipantKind.Alumnus, Day);
    private static readonly ParticipantReturned Returned = new(Who, ParticipantKind.Alumnus, Day);

    [Fact]
    public void is_recorded_with_who_it_is_now() => Returning(Adult, Pupil, Left).Then(Returned);

    [Fact]
    public void is_refused_to_who_has_not_left() => Returning(Adult, Pupil).ThenRefused(Say.HasNotLeft);

    [Fact]
    public void is_refused_once_the_data_are_gone() => Returning(new(null), Pupil, Left).ThenRefused(Say.PersonalRecordGone);

    [Fact]
    public void is_refused_to_a_double_record() => Returning(Adult, Pupil, new ParticipantsMerged(Who, new(Guid.NewGuid()), Day)).ThenRefused(Say.AlreadyMerged);

    [Fact]
    public void is_refused_for_a_day_before_leaving() =>
        new Given<Participant>(Pupil, Left).When(x => ReturnToProgrammeHandler.Handle(Command with { On = Left.OccurredOn.AddDays(-1) }, x, Adult, Day)).ThenRefused(Say.ReturnedBeforeLeaving);

    [Fact]
    public void makes_room_for_leaving_again()
    {
        var again = new Given<Participant>(Pupil, Left, Returned).State!;
        again.Kind.ShouldBe(ParticipantKind.Alumnus);
        again.LeftOn.ShouldBeNull();
        again.LeftBecause.ShouldBeNull();
    }

    [Fact]
    public void shows_the_person_in_the_list_again()
    {
        var entry = RosterEntryProjection.Fold(RosterEntryProjection.Fold(new(Who.Value, ParticipantKind.Pupil), Who.Value, Left), Who.Value, Returned)!;
        entry.HasLeft.ShouldBeFalse();
        entry.Kind.ShouldBe(ParticipantKind.Alumnus);
    }

    private static Decided Returning(Birthday born, params IFact[] past) => new Given<Participant>(past).When(x => ReturnToProgrammeHandler.Handle(Command, x, born, Day));
}
