using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Give_consent
{
    private static readonly ConsentId New = new(Guid.NewGuid());
    private static readonly GiveConsent ByMother = new(Who, New, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, "C-2/2", true, Day);

    [Fact]
    public void tells_the_representative_of_the_programme_first()
    {
        var decided = Decide(ByMother, Child, Pupil, Linked);
        decided.Only<LegalRepresentativeInformed>().Channel.ShouldBe(Channel.Account);
        decided.Only<ConsentGranted>().FormVersion.ShouldBe("C-2/2");
    }

    [Fact]
    public void tells_nobody_twice() => Decide(ByMother, Child, Pupil, Linked, Informed).Only<ConsentGranted>().ValidUntil.ShouldBe(Cycle.Ends);

    [Fact]
    public void may_be_a_no() => Decide(ByMother with { Agrees = false }, Child, Pupil, Linked, Informed).Then(new ConsentRefused(Who, New, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, Day));

    [Fact]
    public void is_the_teenagers_own_assent() =>
        Decide(ByMother with { Kind = ConsentKind.Assent, By = GivenBy.Self, Representative = null }, Teenager, Pupil, Linked).Only<MinorAssentRecorded>().Assents.ShouldBeTrue();

    [Fact]
    public void is_refused_to_a_minor_in_place_of_the_representative() =>
        Decide(ByMother with { By = GivenBy.Self, Representative = null }, Teenager, Pupil, Linked).ThenRefused(Say.MinorNeedsRepresentative);

    [Theory, InlineData(ConsentKind.Distribution), InlineData(ConsentKind.MentoringWork)]
    public void is_refused_where_it_takes_a_hand(ConsentKind kind) =>
        new GiveConsent.Rules().Validate(ByMother with { Kind = kind }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.OnPaperOnly);

    [Fact]
    public void is_refused_for_another_day() => Decide(ByMother with { On = Day.AddDays(-1) }, Child, Pupil, Linked).ThenRefused(Say.AnsweredToday);

    private static Decided Decide(GiveConsent command, Birthday born, params IFact[] past) =>
        new Given<Participant>(past).When(x => GiveConsentHandler.Handle(command, x, born, new(command.FormVersion), Day).ToArray());
}
