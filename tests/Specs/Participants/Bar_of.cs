using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Bar_of
{
    private static readonly ConsentRefused Denied = new(Who, Given, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, Day);

    [Fact]
    public void a_child_is_lifted_by_the_representative() => Of(Child, Pupil, Linked, Informed, ForChild).ShouldBeNull();

    [Fact]
    public void a_child_without_consent_stands() => Of(Child, Pupil).ShouldBe(Say.NoConsent);

    [Fact]
    public void a_refusal_stands() => Of(Child, Pupil, Linked, Denied).ShouldBe(Say.ConsentRefused);

    [Fact]
    public void a_withdrawal_stands_at_once_and_for_days_before_it() =>
        Bar.Of(new Given<Participant>(Pupil, ForChild, Withdrawn).State, Child, new(2026, 9, 5)).ShouldBe(Say.ConsentWithdrawn);

    [Fact]
    public void an_expired_consent_stands_the_day_after() =>
        Bar.Of(new Given<Participant>(Pupil, ForChild).State, Child, ForChild.ValidUntil.AddDays(1)).ShouldBe(Say.ConsentExpired);

    [Fact]
    public void a_consent_that_ends_today_does_not_stand() =>
        Bar.Of(new Given<Participant>(Pupil, ForChild).State, Child, ForChild.ValidUntil).ShouldBeNull();

    [Fact]
    public void a_teenager_needs_the_own_assent_too() => Of(Teenager, Pupil, ForChild).ShouldBe(Say.NoAssent);

    [Fact]
    public void a_teenager_who_agrees_is_lifted() => Of(Teenager, Pupil, ForChild, Assent).ShouldBeNull();

    [Fact]
    public void a_teenager_who_says_no_stands() => Of(Teenager, Pupil, ForChild, Assent with { Assents = false }).ShouldBe(Say.NoAssent);

    [Fact]
    public void an_eighteenth_birthday_asks_for_the_own_consent() =>
        Of(new Birthday(new(2008, 9, 15)), Pupil, ForChild, Assent).ShouldBe(Say.AdultNeedsOwnConsent);

    [Fact]
    public void the_day_before_it_does_not() => Of(new Birthday(new(2008, 9, 16)), Pupil, ForChild, Assent).ShouldBeNull();

    [Fact]
    public void an_adult_is_lifted_by_the_own_consent() => Of(Adult, Teacher, Own).ShouldBeNull();

    [Fact]
    public void somebody_who_left_stands() => Of(Adult, Teacher, Own, Left).ShouldBe(Say.LeftProgramme);

    [Fact]
    public void somebody_whose_record_is_gone_stands() => Of(new Birthday(null), Teacher, Own).ShouldBe(Say.PersonalRecordGone);

    [Fact]
    public void a_consent_found_to_be_none_stands() =>
        Of(Child, Pupil, ForChild, new ConsentInvalidated(Who, Given, ConsentKind.ChildProcessing, Invalidity.NoPowers, Day, Day)).ShouldBe(Say.ConsentInvalid);

    [Fact]
    public void the_refusal_of_the_other_representative_stands_until_it_is_settled()
    {
        var no = Denied with { Consent = new(Guid.NewGuid()), Representative = Father };
        Of(Child, Pupil, Linked, FatherLinked, Informed, ForChild, no).ShouldBe(Say.RepresentativesDisagree);
        Of(Child, Pupil, Linked, FatherLinked, Informed, no, ForChild).ShouldBe(Say.RepresentativesDisagree, "whoever answered first");
        Of(Child, Pupil, Linked, FatherLinked, Informed, ForChild, no, new DisagreementSettled(Who, ConsentKind.ChildProcessing, Settlement.ConsentStands, Paper, Day)).ShouldBeNull();
        Of(Child, Pupil, Linked, FatherLinked, Informed, ForChild, no, new RepresentationEnded(Who, Father, EndOfRepresentation.RightsLost, Paper, Day)).ShouldBeNull();
    }

    [Fact]
    public void the_same_representative_may_think_better_of_a_refusal() => Of(Child, Pupil, Linked, Informed, Denied with { Consent = new(Guid.NewGuid()) }, ForChild).ShouldBeNull();

    [Fact]
    public void a_fourteenth_birthday_leaves_thirty_days_to_answer()
    {
        var turned = new Birthday(Day.AddYears(-14));
        Of(turned, Pupil, ForChild).ShouldBeNull();
        Bar.Of(new Given<Participant>(Pupil, ForChild).State, turned, Day.AddDays(29)).ShouldBeNull();
        Bar.Of(new Given<Participant>(Pupil, ForChild).State, turned, Day.AddDays(30)).ShouldBe(Say.NoAssent);
    }

    private static string? Of(Birthday born, params IFact[] past) => Bar.Of(new Given<Participant>(past).State, born, Day);
}
