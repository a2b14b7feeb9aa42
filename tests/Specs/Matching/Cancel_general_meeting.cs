using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Cancel_general_meeting
{
    private static readonly InvitedToGeneralMeeting Invited = new(Meeting, Cycle, [Teacher], [Pupil], Day);
    private static readonly GeneralMeetingCancelled Off = new(Meeting, Cycle, Day, [Teacher], [Pupil], Day);

    [Fact]
    public void says_which_day_is_off_and_who_has_to_be_told()
    {
        var off = When(Scheduled, Invited).Only<GeneralMeetingCancelled>();
        off.WasOn.ShouldBe(Day);
        off.Mentors.Concat(off.Mentees).ShouldBe([Teacher, Pupil]);
    }

    [Fact]
    public void is_refused_after_the_meeting() => When(Scheduled, Held).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_a_second_time() => When(Scheduled, Off).ThenRefused(Say.MeetingCancelled);

    [Fact]
    public void leaves_nothing_to_be_answered_or_recorded()
    {
        var past = new Given<GeneralMeeting>(Scheduled, Invited, Off);
        past.State.Unanswered.ShouldBeEmpty();
        past.When(x => AnswerInvitationHandler.Handle(new(Meeting, Teacher, true, 0, Day), x, Day)).ThenRefused(Say.MeetingCancelled);
    }

    private static Decided When(params IFact[] past) => new Given<GeneralMeeting>(past).When(x => CancelGeneralMeetingHandler.Handle(new(Meeting, Day), x, Day));
}
