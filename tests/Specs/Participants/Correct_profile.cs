using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Correct_profile
{
    private static readonly Profile Before = new("Алешин", "Пётр", "Ильич", new(2014, 5, 1), "5 «А»", null);
    private static readonly CorrectProfile Command = new(Who, "Алёшин", "Пётр", "Ильич", new(2014, 5, 1), "5 «А»", "+7 900 000-00-00", Past.Paper, Day);
    private static readonly Correction OfName = new([nameof(CorrectProfile.LastName), nameof(CorrectProfile.Contact)], Sealed);

    [Fact]
    public void tells_what_was_corrected_and_by_which_paper() =>
        Correcting(OfName, Pupil).Then(new ProfileCorrected(Who, OfName.Fields, Sealed.Record, Sealed.Commitment, Day) { Proof = Past.Paper });

    [Fact]
    public void is_refused_where_nothing_is_different() => Correcting(new([], Sealed), Pupil).ThenRefused(Say.NothingToCorrect);

    [Fact]
    public void is_refused_once_the_record_is_gone() => Correcting(Correction.OfNothing, Pupil).ThenRefused(Say.PersonalRecordGone);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Participant>(Pupil).When(x => CorrectProfileHandler.Handle(Command with { On = Day.AddDays(1) }, x, OfName, Day)).ThenRefused(Say.NotInFuture);

    [Fact]
    public void may_be_done_while_the_data_are_blocked_as_disputed() =>
        Correcting(OfName, Pupil, new PersonalDataBlocked(Who, BlockReason.AccuracyDisputed, Day)).Then(new ProfileCorrected(Who, OfName.Fields, Sealed.Record, Sealed.Commitment, Day) { Proof = Past.Paper });

    [Fact]
    public void finds_the_fields_that_differ() =>
        Correction.Changed(Before, Before with { LastName = "Алёшин", BornOn = new(2014, 5, 2) }).ShouldBe([nameof(CorrectProfile.LastName), nameof(CorrectProfile.BornOn)]);

    [Fact]
    public void wants_a_likely_day_of_birth_and_a_name()
    {
        var rules = new CorrectProfile.Rules();
        rules.Validate(Command).IsValid.ShouldBeTrue();
        rules.Validate(Command with { BornOn = Day }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.BirthDateUnlikely);
        rules.Validate(Command with { LastName = " " }).Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("LastName");
    }

    [Fact]
    public void names_nobody_in_the_log_of_the_program() => Command.ToString().ShouldNotContain("Алёшин");

    private static Decided Correcting(Correction correction, params IFact[] past) =>
        new Given<Participant>(past).When(x => CorrectProfileHandler.Handle(Command, x, correction, Day));
}
