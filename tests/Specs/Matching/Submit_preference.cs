using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Submit_preference
{
    [Fact]
    public void tells_the_side_by_the_attendance() => When(Teacher, [Pupil], Scheduled, Held).Only<PreferenceSubmitted>().Side.ShouldBe(Side.Mentor);

    [Fact]
    public void says_whom_they_can_help_too() => When(Teacher, [Pupil], Scheduled, Held).Only<PreferenceSubmitted>().Helps.ShouldBe([Pupil]);

    [Fact]
    public void is_refused_to_those_who_were_not_there() => When(Other, [Teacher], Scheduled, Held).ThenRefused(Say.WasNotAtMeeting);

    [Fact]
    public void is_only_for_the_other_side() => When(Pupil, [Pupil], Scheduled, Held).ThenRefused(Say.PreferredWasNotAtMeeting);

    [Fact]
    public void is_refused_before_the_meeting() => When(Pupil, [Teacher], Scheduled).ThenRefused(Say.MeetingNotHeld);

    private static Decided When(ParticipantId who, ParticipantId[] preferred, params IFact[] past) =>
        new Given<GeneralMeeting>(past).When(x => SubmitPreferenceHandler.Handle(new(Meeting, who, preferred, preferred, Day), x, Day));
}
