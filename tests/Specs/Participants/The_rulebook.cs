using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Tests.Specs.Participants;

public class The_rulebook
{
    [Fact]
    public void has_a_form_for_every_consent() => Enum.GetValues<ConsentKind>().ShouldAllBe(x => PaperForms.InForce.Consents.ContainsKey(x) && CarriedTexts.Of(PaperForms.InForce.Of(x).Code) != null);

    [Theory]
    [InlineData(AgeBand.Under14, ParticipantKind.Pupil, "C-2 C-4 C-5 C-6 C-7 S-1")]
    [InlineData(AgeBand.From14To17, ParticipantKind.Pupil, "C-2 C-3 C-4 C-5 C-6 C-7 S-1")]
    [InlineData(AgeBand.Adult, ParticipantKind.Pupil, "C-1 C-4 C-5 C-6 C-7")]
    [InlineData(AgeBand.Adult, ParticipantKind.Teacher, "C-1 C-4 C-5 C-6 C-7 W-1")]
    public void says_who_is_asked_for_what(AgeBand age, ParticipantKind kind, string codes) =>
        string.Join(' ', PaperForms.InForce.For(age, kind).Select(x => PaperForms.InForce.Of(x).Code).Order(StringComparer.Ordinal)).ShouldBe(codes);

    [Fact]
    public void asks_of_every_form_for_personal_data_all_that_the_law_asks() =>
        new[] { "C-1", "C-2", "C-4", "C-5", "C-6", "C-7", "S-1" }.ShouldAllBe(x => !new[] { Element.Subject, Element.Operator, Element.Purpose, Element.Data, Element.Actions, Element.Processor, Element.Term, Element.Withdrawal, Element.Signature }
            .Except(CarriedTexts.RequiredOf(x)).Any());

    [Fact]
    public void knows_a_word_for_every_kind() =>
        Enum.GetValues<ParticipantKind>().ShouldAllBe(x => Categories.InForce.Words.ContainsKey(x.ToString()));
}
