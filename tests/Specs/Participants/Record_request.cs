using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Record_request
{
    private static readonly RecordRequest Command = new(Who, Cycle, ["MATH"], 1, Day);

    [Fact]
    public void is_recorded_by_codes() =>
        new Given<Participant>(Pupil, ForChild).When(x => RecordRequestHandler.Handle(Command, x, Child, Day))
            .Only<MenteeRequestRecorded>().RequestCodes.ShouldBe(["MATH"]);

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
