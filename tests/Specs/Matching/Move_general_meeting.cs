using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Move_general_meeting
{
    private static readonly MoveGeneralMeeting Command = new(Meeting, Day.AddDays(7), new(16, 0), 60, "библиотека", Day);
    private static readonly GeneralMeetingScheduled Arranged = Scheduled with { StartsAt = new(15, 0), Minutes = 90 };
    private static readonly InvitedToGeneralMeeting Invited = new(Meeting, Cycle, [Teacher], [Pupil], Day);
    private static readonly GeneralMeetingMoved Moved = new(Meeting, Cycle, Day, Day.AddDays(7), new(16, 0), 60, Words.Record, Words.Commitment, [Teacher], [Pupil], Day);

    [Fact]
    public void says_from_when_to_when_and_who_has_to_be_told()
    {
        var moved = When(Arranged, Invited).Only<GeneralMeetingMoved>();
        (moved with { Mentors = Moved.Mentors, Mentees = Moved.Mentees }).ShouldBe(Moved);
        moved.Mentors.Concat(moved.Mentees).ShouldBe([Teacher, Pupil]);
    }

    [Fact]
    public void asks_whoever_has_answered_anew()
    {
        var answered = new InvitationAnswered(Meeting, Cycle, Teacher, Side.Mentor, true, Day);
        new Given<GeneralMeeting>(Arranged, Invited, answered, Moved).State.Unanswered.Count().ShouldBe(2);
        new Given<GeneralMeeting>(Arranged, Invited, answered, Moved with { On = Day, StartsAt = new(15, 0) }).State.Unanswered.ShouldHaveSingleItem().Participant.ShouldBe(Pupil);
    }

    [Fact]
    public void is_refused_after_the_meeting() => When(Scheduled, Held).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_once_it_is_called_off() => When(Scheduled, new GeneralMeetingCancelled(Meeting, Cycle, Day, [], [], Day)).ThenRefused(Say.MeetingCancelled);

    [Fact]
    public void wants_a_day_ahead_and_a_place() =>
        new MoveGeneralMeeting.Rules().Validate(Command with { MeetingOn = Day.AddDays(-1), Place = "" }).Errors.Select(x => x.PropertyName).ShouldBe(["MeetingOn", "Place"]);

    private static Decided When(params IFact[] past) => new Given<GeneralMeeting>(past).When(x => MoveGeneralMeetingHandler.Handle(Command, x, Words, Day));
}
