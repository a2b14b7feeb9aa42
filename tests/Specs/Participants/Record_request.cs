using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Record_request
{
    private static readonly RecordRequest Command = new(Who, Cycle, ["MATH"], 1, [DayOfWeek.Monday], [Interest.Music], Day);

    [Fact]
    public void is_recorded_by_codes() =>
        new Given<Participant>(Pupil, ForChild).When(x => RecordRequestHandler.Handle(Command, x, Child, Day))
            .Only<MenteeRequestRecorded>().RequestCodes.ShouldBe(["MATH"]);

    [Fact]
    public void keeps_days_and_interests_where_they_are_not_said_again()
    {
        MenteeRequestRecorded Recorded(RecordRequest command) => new Given<Participant>(Pupil, ForChild).When(x => RecordRequestHandler.Handle(command, x, Child, Day)).Only<MenteeRequestRecorded>();
        var (first, again) = (Recorded(Command), Recorded(Command with { Days = null, Interests = [] }));
        (again.Days, again.Interests).ShouldBe((null, null));
        var year = new Given<Participant>(Pupil, ForChild, first, again).State.In(Cycle);
        year.Days.ShouldBe([DayOfWeek.Monday]);
        year.Interests.ShouldBe([Interest.Music]);
    }

    [Fact]
    public void takes_days_of_school_and_interests_once()
    {
        var rules = new RecordRequest.Rules();
        rules.Validate(Command).IsValid.ShouldBeTrue();
        rules.Validate(Command with { Days = [DayOfWeek.Sunday] }).IsValid.ShouldBeFalse();
        rules.Validate(Command with { Days = [DayOfWeek.Monday, DayOfWeek.Monday] }).IsValid.ShouldBeFalse();
        rules.Validate(Command with { Interests = [(Interest)99] }).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void reads_as_before_where_nothing_was_asked_of_days() =>
        System.Text.Json.JsonSerializer.Deserialize<MenteeRequestRecorded>(
            """{"participant":"00000000-0000-0000-0000-000000000001","cycle":2026,"requestCodes":["MATH"],"priority":1,"occurredOn":"2026-09-05"}""", Json.Options)!
            .ShouldSatisfyAllConditions(x => x.Days.ShouldBeNull(), x => x.Interests.ShouldBeNull());

    [Fact]
    public void is_refused_after_a_withdrawal() =>
        new Given<Participant>(Pupil, ForChild, Withdrawn).When(x => RecordRequestHandler.Handle(Command, x, Child, Day)).ThenRefused(Say.ConsentWithdrawn);

    [Theory]
    [InlineData("MAGIC")]
    [InlineData("MATH", "MATH")]
    [InlineData]
    public void takes_codes_of_the_catalogue_once(params string[] codes) =>
        new RecordRequest.Rules().Validate(Command with { RequestCodes = codes }).IsValid.ShouldBeFalse();
}
