using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Register_participant
{
    private static readonly RegisterParticipant Command = new(Who, ParticipantKind.Pupil, "Алёшин", "Пётр", null, new(2014, 9, 16), "5 «А»", null, Day);

    [Fact]
    public void tells_the_log_the_age_band_and_the_seal_only()
    {
        var started = RegisterParticipantHandler.Handle(Command, Sealed, Day);
        started.StreamId.ShouldBe(Who.Value);
        started.Events.ShouldHaveSingleItem().ShouldBe(
            new ParticipantRegistered(Who, ParticipantKind.Pupil, AgeBand.Under14, Sealed.Record, Sealed.Commitment, Day));
    }

    [Fact]
    public void counts_an_age_as_reached_on_the_birthday() =>
        RegisterParticipantHandler.Registered(Command with { BornOn = new(2012, 9, 15) }, Sealed).AgeBand.ShouldBe(AgeBand.From14To17);

    [Fact]
    public void is_refused_in_the_future() =>
        Should.Throw<Refused>(() => RegisterParticipantHandler.Handle(Command with { On = Day.AddDays(1) }, Sealed, Day)).Message.ShouldBe(Say.NotInFuture);

    [Theory]
    [InlineData("", "LastName")]
    [InlineData("Але\0шин", "LastName")]
    public void needs_a_clean_name(string lastName, string field) =>
        new RegisterParticipant.Rules().Validate(Command with { LastName = lastName }).Errors.ShouldContain(x => x.PropertyName == field);

    [Fact]
    public void needs_a_likely_birth_date() =>
        new RegisterParticipant.Rules().Validate(Command with { BornOn = Day }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.BirthDateUnlikely);
}
