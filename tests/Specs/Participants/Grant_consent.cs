using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Grant_consent
{
    private static readonly ConsentId New = new(Guid.NewGuid());
    private static readonly GrantConsent ByMother =
        new(Who, New, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, new(Guid.NewGuid()), new(2027, 8, 31), Day);
    private static readonly GrantConsent BySelf = ByMother with { Kind = ConsentKind.OwnProcessing, By = GivenBy.Self, Representative = null };

    [Fact]
    public void is_recorded_with_the_version_of_its_form() =>
        Decide(ByMother, Child, Pupil, Linked, Informed).Then(new ConsentGranted(
            Who, New, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, "C-2/2", ByMother.Document, ByMother.ValidUntil, Day));

    [Fact]
    public void is_refused_without_a_linked_representative() => Decide(ByMother, Child, Pupil).ThenRefused(Say.RepresentativeNotLinked);

    [Fact]
    public void is_refused_without_informing() => Decide(ByMother, Child, Pupil, Linked).ThenRefused(Say.InformFirst);

    [Fact]
    public void is_refused_when_informing_came_later() =>
        Decide(ByMother with { On = new(2026, 9, 2) }, Child, Pupil, Linked, Informed).ThenRefused(Say.InformFirst);

    [Fact]
    public void is_refused_to_a_minor_alone() => Decide(BySelf, Teenager, Pupil, Linked, Informed).ThenRefused(Say.MinorNeedsRepresentative);

    [Fact]
    public void is_given_by_an_adult_alone() => Decide(BySelf, Adult, Teacher).Only<ConsentGranted>().By.ShouldBe(GivenBy.Self);

    [Fact]
    public void is_refused_to_an_adults_representative() => Decide(ByMother, Adult, Pupil, Linked, Informed).ThenRefused(Say.AdultConsentsAlone);

    [Fact]
    public void passes_to_the_person_on_the_eighteenth_birthday() =>
        Decide(BySelf, new Birthday(new(2008, 9, 15)), Pupil, Linked, Informed, ForChild).Only<ConsentGranted>().Kind.ShouldBe(ConsentKind.OwnProcessing);

    [Fact]
    public void is_refused_while_one_of_the_kind_holds() => Decide(ByMother, Child, Pupil, Linked, Informed, ForChild).ThenRefused(Say.ConsentAlreadyHeld);

    [Fact]
    public void may_be_given_again_after_it_was_withdrawn() =>
        Decide(ByMother, Child, Pupil, Linked, Informed, ForChild, Withdrawn).Only<ConsentGranted>().Consent.ShouldBe(New);

    [Fact]
    public void is_refused_on_the_paper_of_another_consent() =>
        Decide(ByMother with { Kind = ConsentKind.Image, Document = ForChild.Document }, Child, Pupil, Linked, Informed, ForChild)
            .ThenRefused(Say.ConsentNeedsOwnPaper);

    [Fact]
    public void is_refused_under_the_id_of_a_refusal() =>
        Decide(ByMother, Child, Pupil, Linked, Informed, new ConsentRefused(Who, New, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, Day))
            .ThenRefused(Say.ConsentAlreadyRecorded);

    [Fact]
    public void names_the_version_that_was_signed() =>
        Decide(ByMother with { FormVersion = "C-2/1" }, Child, Pupil, Linked, Informed).Only<ConsentGranted>().FormVersion.ShouldBe("C-2/1");

    [Fact]
    public void is_refused_for_a_version_that_never_was() =>
        new Given<Participant>(Pupil, Linked, Informed).When(x => GrantConsentHandler.Handle(ByMother, x, Child, new((string?)null), Day)).ThenRefused(Say.FormVersionUnknown);

    [Theory, InlineData(ConsentKind.Distribution), InlineData(ConsentKind.Image), InlineData(ConsentKind.LongTermBase), InlineData(ConsentKind.ThirdParties), InlineData(ConsentKind.PsychologicalSupport)]
    public void of_each_further_kind_is_given_for_a_child_by_the_representative(ConsentKind kind) =>
        Decide(ByMother with { Kind = kind }, Child, Pupil, Linked).Only<ConsentGranted>().Kind.ShouldBe(kind);

    [Fact]
    public void to_mentoring_work_is_for_teachers_only()
    {
        Decide(BySelf with { Kind = ConsentKind.MentoringWork }, Adult, Teacher).Only<ConsentGranted>().Kind.ShouldBe(ConsentKind.MentoringWork);
        Decide(BySelf with { Kind = ConsentKind.MentoringWork }, Adult, Teacher with { Kind = ParticipantKind.Veteran }).ThenRefused(Giver.NotForThem(ConsentKind.MentoringWork));
        Decide(ByMother with { Kind = ConsentKind.MentoringWork }, Child, Pupil, Linked).ThenRefused(Giver.NotForThem(ConsentKind.MentoringWork));
    }

    [Fact]
    public void to_psychological_support_is_for_minors_only() =>
        Decide(BySelf with { Kind = ConsentKind.PsychologicalSupport }, Adult, Teacher).ThenRefused(Giver.NotForThem(ConsentKind.PsychologicalSupport));

    [Fact]
    public void does_not_stand_for_an_assent() =>
        new GrantConsent.Rules().Validate(ByMother with { Kind = ConsentKind.Assent }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.AssentIsRecordedApart);

    [Fact]
    public void is_refused_in_the_future() =>
        Decide(ByMother with { On = Day.AddDays(1) }, Child, Pupil, Linked, Informed).ThenRefused(Say.NotInFuture);

    [Fact]
    public void must_not_end_before_it_begins() =>
        new GrantConsent.Rules().Validate(ByMother with { ValidUntil = Day.AddDays(-1) }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.EndsBeforeItBegins);

    private static Decided Decide(GrantConsent command, Birthday born, params IFact[] past) =>
        new Given<Participant>(past).When(x => GrantConsentHandler.Handle(command, x, born, new(command.FormVersion ?? "C-2/2"), Day));
}
