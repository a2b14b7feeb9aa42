using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using static Mentorship.Tests.Specs.Participants.Past;
using Birthday = Mentorship.Participants.Vault.Birthday;

namespace Mentorship.Tests.Specs.Participants;

public class What_is_missing
{
    private static readonly ParticipantRegistered Outsider = new(Who, ParticipantKind.Entrepreneur, AgeBand.Adult, Sealed.Record, "c", new(2026, 9, 1));
    private static readonly ParticipationQuestionnaireSubmitted Offered = new(Who, Cycle, Side.Mentor, Contingent.Other, "A-1.2", 1, Sealed.Record, "c", new(2026, 9, 5));

    [Fact]
    public void comes_in_the_order_it_is_to_be_done()
    {
        Of(Child, Pupil).ShouldBe([Lack.Representative, Lack.Consent]);
        Of(Child, Pupil, Linked).ShouldBe([Lack.Informing, Lack.Consent]);
        Of(Child, Pupil, Linked, Informed).ShouldBe([Lack.Consent]);
        Of(Teenager, Pupil, Linked, Informed, ForChild).ShouldBe([Lack.Assent]);
        Of(Child, Pupil, Linked, Informed, ForChild).ShouldBe([Lack.Questionnaire]);
        Of(Child, Pupil, ForChild, Asked).ShouldBe([Lack.Request]);
        Of(Child, Pupil, ForChild, Asked, Request).ShouldBe([Lack.MenteeBase]);
        Of(Child, Pupil, ForChild, Asked, Request, AsMentee).ShouldBeEmpty();
    }

    [Fact]
    public void is_not_a_consent_that_was_declined()
    {
        Of(Child, Pupil, Linked, Informed, ForChild, Withdrawn).ShouldBe([Lack.Declined]);
        Of(Child, Pupil, Linked, Informed, new ConsentRefused(Who, Given, ConsentKind.ChildProcessing, GivenBy.Representative, Mother, new(2026, 9, 4))).ShouldBe([Lack.Declined]);
    }

    [Fact]
    public void is_asked_of_nobody_who_left_or_whose_data_are_blocked_or_gone()
    {
        Of(Child, Pupil, Left).ShouldBeEmpty();
        Of(Child, Pupil, new PersonalDataBlocked(Who, BlockReason.AccuracyDisputed, Day)).ShouldBeEmpty();
        Of(new Birthday(null), Pupil).ShouldBeEmpty();
    }

    [Fact]
    public void is_a_certificate_of_those_from_outside_who_offer_themselves_as_mentors()
    {
        Of(Adult, Outsider, Own).ShouldBe([Lack.Questionnaire]);
        Of(Adult, Outsider, Own, Offered, Profile).ShouldBe([Lack.MentorBase, Lack.Clearance]);
        Of(Adult, Outsider, Own, Offered, Profile, Cleared(2027)).ShouldBe([Lack.MentorBase]);
        Steps(Adult, true, Outsider, Own, Offered, Profile, new ClearanceRecorded(Who, Paper, Day.AddDays(29), new(2026, 9, 5)))
            .Single(x => x.What == Lack.Clearance).Sentence.ShouldContain("14.10.2026");
        Of(Adult, Teacher, Own, Offered, Profile).ShouldBe([Lack.MentorBase]);
        NextStep.Of(State(Outsider, Own, Offered, Profile), Adult, Cycle, Day, clearanceNeeded: false).Select(x => x.What).ShouldBe([Lack.MentorBase]);
    }

    [Fact]
    public void is_a_contact_where_there_is_none() =>
        Steps(Child, false, Pupil, Linked, Informed).Select(x => x.What).ShouldBe([Lack.Consent, Lack.Contact]);

    private static readonly ParticipationQuestionnaireSubmitted Asked = Offered with { Role = Side.Mentee, Contingent = Contingent.Pupil };

    private static ClearanceRecorded Cleared(int year) => new(Who, Paper, new(year, 5, 31), new(2026, 9, 5));

    private static IEnumerable<Lack> Of(Birthday born, params IFact[] past) => Steps(born, true, past).Select(x => x.What);

    private static IReadOnlyList<NextStep> Steps(Birthday born, bool reachable, params IFact[] past) => NextStep.Of(State(past), born, Cycle, Day, reachable: reachable);

    private static Participant State(params IFact[] past) => new Given<Participant>(past).State!;
}
