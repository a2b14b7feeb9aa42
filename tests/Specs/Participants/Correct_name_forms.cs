using Mentorship.Participants;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Correct_name_forms
{
    private static readonly Profile Named = new("Ремень", "Пётр", "Ильич", new(2014, 5, 1), "5 «А»", null);
    private static readonly CorrectNameForms Command = new(Who, " Ремня Петра Ильича ", "Ремень Петру Ильичу", null, "", null, Day);
    private static readonly Correction OfGenitive = new([nameof(NameCase.Genitive)], Sealed);

    [Fact]
    public void tells_only_that_it_was_done() => Correcting(OfGenitive).Then(new NameFormsCorrected(Who, Sealed.Record, Sealed.Commitment, Day));

    [Fact]
    public void is_refused_where_nothing_is_different() => Correcting(new([], Sealed)).ThenRefused(Say.NothingToCorrect);

    [Fact]
    public void is_refused_once_the_record_is_gone() => Correcting(Correction.OfNothing).ThenRefused(Say.PersonalRecordGone);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Participant>(Pupil).When(x => CorrectNameFormsHandler.Handle(Command with { On = Day.AddDays(1) }, x, OfGenitive, Day)).ThenRefused(Say.NotInFuture);

    [Fact]
    public void keeps_what_the_rules_would_not_say() => Command.Beside(Named).ShouldHaveSingleItem().ShouldBe(new(NameCase.Genitive, "Ремня Петра Ильича"));

    [Fact]
    public void goes_before_the_rules_until_the_name_is_another()
    {
        var card = new Card(Who.Value, Sealed.Record.Value, Named) { Forms = Command.Beside(Named) };
        card.InCases[NameCase.Genitive].ShouldBe("Ремня Петра Ильича");
        card.InCases[NameCase.Dative].ShouldBe("Ремень Петру Ильичу");
        card.Holding(Sealed.Record, Named with { Contact = "1" }).InCases[NameCase.Genitive].ShouldBe("Ремня Петра Ильича");
        card.Holding(Sealed.Record, Named with { LastName = "Жук" }).InCases[NameCase.Genitive].ShouldBe("Жука Петра Ильича");
    }

    [Fact]
    public void names_nobody_in_the_log_of_the_program() => Command.ToString().ShouldNotContain("Петр");

    private static Decided Correcting(Correction correction) => new Given<Participant>(Pupil).When(x => CorrectNameFormsHandler.Handle(Command, x, correction, Day));
}
