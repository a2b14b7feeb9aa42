using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Records a meeting that took place (8.3a, 8.3b).</summary>
[Needs(Deed.RecordMeetings)]
public sealed record HoldMeeting(
    GroupId Group, MeetingId Meeting, IReadOnlyList<ParticipantId> Present, int Minutes, int MentorMood, int MenteeMood,
    bool Problem, bool BothReady, string? NotesText, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<HoldMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Present).NotEmpty();
            RuleFor(x => x.Minutes).InclusiveBetween(5, 480);
            RuleFor(x => x.MentorMood).InclusiveBetween(1, 10);
            RuleFor(x => x.MenteeMood).InclusiveBetween(1, 10);
            RuleFor(x => x.NotesText).MaximumLength(2000);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(HoldMeeting)} {Group.Value} {Meeting.Value}";
}

public static class HoldMeetingHandler
{
    public static Seal? Load(HoldMeeting command, GroupProgramme programme, IDocumentSession session) =>
        string.IsNullOrWhiteSpace(command.NotesText) ? null
            : Safe.Seal(session, programme.Members, MeetingNotes.Purpose, new MeetingNotes(command.NotesText.Trim()));

    public static MeetingHeld Handle(HoldMeeting command, [WriteAggregate] GroupProgramme programme, Seal? notes, DateOnly today)
    {
        MustBePossible(command, programme, today);
        var kind = programme.Appointed(command.Meeting).Kind;
        return new(
            command.Group, command.Meeting, kind, programme.Members, [.. command.Present.Distinct()], command.Minutes,
            command.MentorMood, command.MenteeMood, command.Problem, kind == MeetingKind.Trial && command.BothReady,
            notes?.Record, notes?.Commitment, command.On);
    }

    private static void MustBePossible(HoldMeeting command, GroupProgramme programme, DateOnly today)
    {
        var meeting = programme.Appointed(command.Meeting);
        Refused.When(meeting.Outcome == MeetingOutcome.Held, Say.MeetingAlreadyHeld);
        Refused.When(meeting.Outcome == MeetingOutcome.Missed, Say.MeetingWasMissed);
        Refused.When(meeting.On > today || command.On > today, Say.MeetingNotYet);
        programme.MustBeAtWork(command.On, today);
        var others = programme.Meetings.Where(x => x.Id != meeting.Id).ToArray();
        if (MeetingOrder.Bars(meeting.Kind, others, programme.PlanAgreed) is { } sentence) throw new Refused(sentence);
        Refused.When(others.Any(x => x.Outcome == MeetingOutcome.Held && x.Kind < meeting.Kind && x.On > command.On), Say.BeforePreviousMeeting);
        Refused.When(command.Present.Except(programme.Members).Any(), Say.PresentNotMember);
        Refused.When(!command.Present.Intersect(programme.Mentors).Any() || !command.Present.Intersect(programme.Mentees).Any(), Say.BothSidesPresent);
    }
}
