using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Puts the record of a meeting right: how it went is said anew, the earlier record stays readable in the history.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record CorrectMeeting(
    GroupId Group, MeetingId Meeting, CorrectionReason Reason, DateOnly HeldOn, IReadOnlyList<ParticipantId> Present, int Minutes, int MentorMood, int MenteeMood,
    bool Problem, bool BothReady, string? NotesText, string? HomeTaskText, DateOnly On) : OfGroup(Group, On), IMeetingRecord
{
    public sealed class Rules : AbstractValidator<CorrectMeeting>
    {
        public Rules()
        {
            Include(new MeetingRecordRules<CorrectMeeting>());
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.HeldOn).NotEmpty();
            RuleFor(x => x.On).NotEmpty().GreaterThanOrEqualTo(x => x.HeldOn).WithMessage(_ => Say.CorrectedBeforeHeld);
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(CorrectMeeting)} {Group.Value} {Meeting.Value}";
}

public static class CorrectMeetingHandler
{
    public static Recording Load(CorrectMeeting command, GroupProgramme programme, IDocumentSession session) => Recording.Of(command, programme, session);

    public static MeetingCorrected Handle(CorrectMeeting command, [WriteAggregate] GroupProgramme programme, Recording words, DateOnly today)
    {
        programme.MustBeAtWork(command.HeldOn, today);
        Refused.When(command.On > today, Say.DateNotCome);
        var meeting = programme.Appointed(command.Meeting);
        Refused.When(meeting.Outcome != MeetingOutcome.Held, Say.OnlyHeldIsCorrected);
        MeetingRecord.MustFit(command, command.HeldOn, meeting, programme);
        var ready = meeting.Kind == MeetingKind.Trial && command.BothReady;
        Refused.When(meeting.BothReady && !ready && programme.Meetings.Any(x => x.Kind > MeetingKind.Trial && x.Outcome == MeetingOutcome.Held), Say.ReadinessBuiltUpon);
        return new(
            command.Group, command.Meeting, meeting.Kind, command.Reason, programme.Members, [.. command.Present.Distinct()], command.HeldOn, command.Minutes,
            command.MentorMood, command.MenteeMood, command.Problem, ready, words.Notes?.Record, words.Notes?.Commitment,
            words.HomeTask?.Record, words.HomeTask?.Commitment, words.OnBehalf, command.On);
    }
}
