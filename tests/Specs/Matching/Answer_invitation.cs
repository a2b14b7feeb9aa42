using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Answer_invitation
{
    private static readonly InvitedToGeneralMeeting Invited = new(Meeting, Cycle, [Teacher], [Pupil], Day);

    [Fact]
    public void tells_the_side_by_the_invitation() => When(Pupil, true, Scheduled, Invited).Then(new InvitationAnswered(Meeting, Cycle, Pupil, Side.Mentee, true, Day));

    [Fact]
    public void may_be_changed_until_the_meeting() =>
        When(Teacher, false, Scheduled, Invited, new InvitationAnswered(Meeting, Cycle, Teacher, Side.Mentor, true, Day)).Only<InvitationAnswered>().Comes.ShouldBeFalse();

    [Fact]
    public void is_refused_to_those_not_invited() => When(Other, true, Scheduled, Invited).ThenRefused(Say.NotInvited);

    [Fact]
    public void is_refused_after_the_meeting() => When(Pupil, true, Scheduled, Invited, Held).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void to_a_meeting_arranged_otherwise_since_is_refused()
    {
        var moved = new GeneralMeetingMoved(Meeting, Cycle, Day, Day.AddDays(7), new(15, 0), 90, Words.Record, Words.Commitment, [Teacher], [Pupil], Day);
        When(Pupil, true, Scheduled, Invited, moved).ThenRefused(Say.MeetingMovedSince);
        When(Pupil, true, 1, Scheduled, Invited, moved).Only<InvitationAnswered>().Comes.ShouldBeTrue();
    }

    private static Decided When(ParticipantId who, bool comes, params IFact[] past) => When(who, comes, 0, past);

    private static Decided When(ParticipantId who, bool comes, int changes, params IFact[] past) =>
        new Given<GeneralMeeting>(past).When(x => AnswerInvitationHandler.Handle(new(Meeting, who, comes, changes, Day), x, Day));
}
