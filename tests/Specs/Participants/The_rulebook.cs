using Mentorship.Participants.Rulebook;

namespace Mentorship.Tests.Specs.Participants;

public class The_rulebook
{
    [Fact]
    public void has_a_form_for_every_consent() => Enum.GetNames<ConsentKind>().ShouldAllBe(x => PaperForms.InForce.Consents.ContainsKey(x));

    [Fact]
    public void knows_a_word_for_every_kind() =>
        Enum.GetValues<ParticipantKind>().ShouldAllBe(x => Categories.InForce.Words.ContainsKey(x.ToString()));
}
