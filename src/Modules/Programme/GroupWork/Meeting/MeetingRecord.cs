using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>What is recorded of a meeting, at once or when the record is put right.</summary>
public interface IMeetingRecord
{
    GroupId Group { get; }

    MeetingId Meeting { get; }

    IReadOnlyList<ParticipantId> Present { get; }

    int Minutes { get; }

    int MentorMood { get; }

    int MenteeMood { get; }

    string? NotesText { get; }

    string? HomeTaskText { get; }
}

/// <summary>The bounds of a record: 5 to 480 minutes, moods from 1 to 10.</summary>
public sealed class MeetingRecordRules<T> : AbstractValidator<T> where T : IMeetingRecord
{
    public MeetingRecordRules()
    {
        RuleFor(x => x.Group).NotEmpty();
        RuleFor(x => x.Meeting).NotEmpty();
        RuleFor(x => x.Present).NotEmpty();
        RuleFor(x => x.Minutes).InclusiveBetween(5, 480);
        RuleFor(x => x.MentorMood).InclusiveBetween(1, 10);
        RuleFor(x => x.MenteeMood).InclusiveBetween(1, 10);
        RuleFor(x => x.NotesText).MaximumLength(2000);
        RuleFor(x => x.HomeTaskText).MaximumLength(1000);
    }
}

/// <summary>The words of a record in the vault, the notes for those who accompany the group, the home task for all of it; and whether another than the mentor records.</summary>
public sealed record Recording(Seal? Notes, Seal? HomeTask, bool OnBehalf)
{
    public static Recording Of(IMeetingRecord record, GroupProgramme programme, IDocumentSession session) => new(
        Said(record.NotesText) is { } notes ? Safe.Seal(session, programme.Members, MeetingNotes.Purpose, new MeetingNotes(notes)) : null,
        Said(record.HomeTaskText) is { } task ? Safe.Seal(session, programme.Members, Meeting.HomeTask.Purpose, new HomeTask(task)) : null,
        Actor.Current is not { Acting: Role.Mentor });

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public static class MeetingRecord
{
    /// <summary>A mentor was there, or the curator where all mentors are away.</summary>
    private static bool MentorThere(IMeetingRecord record, DateOnly on, GroupProgramme programme) =>
        record.Present.Intersect(programme.Mentors).Any() || programme.Mentors.All(mentor => programme.Absences.Any(x => x.Mentor == mentor && x.Covers(on)));

    /// <exception cref="Refused">The meeting cannot have taken place so on that day.</exception>
    public static void MustFit(IMeetingRecord record, DateOnly on, Appointment meeting, GroupProgramme programme)
    {
        var others = programme.Meetings.Where(x => x.Id != meeting.Id).ToArray();
        if (meeting.Outcome != MeetingOutcome.Held && MeetingOrder.Bars(meeting.Kind, others, programme.PlanAgreed) is { } sentence) throw new Refused(sentence);
        var held = others.Where(x => x.Outcome == MeetingOutcome.Held).ToArray();
        Refused.When(held.Any(x => x.Kind < meeting.Kind && x.On > on), Say.BeforePreviousMeeting);
        Refused.When(held.Any(x => x.Kind > meeting.Kind && x.On < on), Say.AfterNextMeeting);
        // whoever has left since was there all the same, on a side nobody remembers
        ParticipantId[] left = meeting.Outcome == MeetingOutcome.Held ? [.. programme.Changes.Where(x => x.On >= on).Select(x => x.Left)] : [];
        Refused.When(record.Present.Except(programme.Members).Except(left).Any(), Say.PresentNotMember);
        var missing = (record.Present.Intersect(programme.Mentees).Any() ? 0 : 1) + (MentorThere(record, on, programme) ? 0 : 1);
        Refused.When(missing > record.Present.Intersect(left).Count(), Say.BothSidesPresent);
    }
}
