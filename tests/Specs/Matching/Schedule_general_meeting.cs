using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Schedule_general_meeting
{
    [Fact]
    public void may_lie_ahead() =>
        new Given<GeneralMeeting>().When(_ => Started<GeneralMeeting>(ScheduleGeneralMeetingHandler.Handle(new(Meeting, Cycle, Day.AddDays(9), new(15, 0), 90, "актовый зал", Day), Words, Day)))
            .Then(new GeneralMeetingScheduled(Meeting, Cycle, Day.AddDays(9), Day, new(15, 0), 90, Words.Record, Words.Commitment));
}
