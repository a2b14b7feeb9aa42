using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Invite_to_general_meeting
{
    private static readonly InvitedToGeneralMeeting Invited = new(Meeting, Cycle, [Teacher], [Pupil], Day);

    [Fact]
    public void is_for_selected_mentors_and_mentees_of_the_base()
    {
        var invited = When([Teacher], true, Scheduled).Only<InvitedToGeneralMeeting>();
        invited.Mentors.ShouldBe([Teacher]);
        invited.Mentees.ShouldBe([Pupil]);
    }

    [Fact]
    public void adds_those_not_yet_invited() => When([Teacher], true, Scheduled, Invited with { Mentees = [] }).Only<InvitedToGeneralMeeting>().Mentors.ShouldBeEmpty();

    [Fact]
    public void is_refused_where_all_are_invited() => When([Teacher], true, Scheduled, Invited).ThenRefused(Say.AlreadyInvited);

    [Fact]
    public void is_refused_for_a_mentor_not_selected() => When([], true, Scheduled).ThenRefused(Say.MentorNotSelected);

    [Fact]
    public void is_refused_for_a_mentee_outside_the_base() => When([Teacher], false, Scheduled).ThenRefused(Say.MenteeNotInBase);

    [Fact]
    public void is_refused_after_the_meeting() => When([Teacher], true, Scheduled, Held).ThenRefused(Say.MeetingAlreadyHeld);

    private static Decided When(ParticipantId[] selected, bool inBase, params IFact[] past) => new Given<GeneralMeeting>(past).When(x =>
        InviteToGeneralMeetingHandler.Handle(new(Meeting, [Teacher], [Pupil], Day), x, new(new([Mentor(Teacher), Mentee(Pupil, inBase: inBase)]), new(selected)), Day));
}
