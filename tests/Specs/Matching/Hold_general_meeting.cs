using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Hold_general_meeting
{
    private static readonly HoldGeneralMeeting Command = new(Meeting, [Teacher], [Pupil], Day);

    [Fact]
    public void records_who_was_there() => When([Teacher], true, Scheduled).Only<GeneralMeetingHeld>().Mentees.ShouldBe([Pupil]);

    [Fact]
    public void is_only_for_selected_mentors() => When([], true, Scheduled).ThenRefused(Say.MentorNotSelected);

    [Fact]
    public void is_only_for_mentees_of_the_base() => When([Teacher], false, Scheduled).ThenRefused(Say.MenteeNotInBase);

    [Fact]
    public void is_refused_a_second_time() => When([Teacher], true, Scheduled, Held).ThenRefused(Say.MeetingAlreadyHeld);

    private static Decided When(ParticipantId[] selected, bool inBase, params IFact[] past) => new Given<GeneralMeeting>(past)
        .When(x => HoldGeneralMeetingHandler.Handle(Command, x, new(new([Mentor(Teacher), Mentee(Pupil, inBase: inBase)]), new SelectedMentors(selected)), Day));
}
