using Mentorship.Participants;
using Mentorship.Participants.Answering;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Record_clearance
{
    private static readonly RecordClearance Command = new(Who, Past.Paper, Day.AddYears(1), Day);
    private static readonly ClearanceRecorded Recorded = new(Who, Past.Paper, Day.AddYears(1), Day);

    [Fact]
    public void is_recorded() => Recording(Adult, Teacher, Own).Then(Recorded);

    [Fact]
    public void is_refused_without_consent() => Recording(Adult, Teacher).ThenRefused(Say.NoConsent);

    [Fact]
    public void is_refused_for_a_minor() => Recording(Child, Pupil, Linked, Informed, ForChild).ThenRefused(Say.ClearanceIsForAdults);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Participant>(Teacher, Own).When(x => RecordClearanceHandler.Handle(Command with { On = Day.AddDays(1) }, x, Adult, Day)).ThenRefused(Say.NotInFuture);

    [Theory, InlineData(-1, false), InlineData(0, true), InlineData(365, true), InlineData(366, false)]
    public void holds_from_its_day_to_its_end(int after, bool cleared) =>
        StandingOfHandler.Of(new Given<Participant>(Teacher, Own, Recorded).State, Adult, Cycle, Day.AddDays(after)).Cleared.ShouldBe(cleared);

    [Fact]
    public void ends_no_earlier_than_it_begins() =>
        new RecordClearance.Rules().Validate(Command with { ValidUntil = Day.AddDays(-1) }).IsValid.ShouldBeFalse();

    private static Decided Recording(Birthday born, params IFact[] past) =>
        new Given<Participant>(past).When(x => RecordClearanceHandler.Handle(Command, x, born, Day));
}
