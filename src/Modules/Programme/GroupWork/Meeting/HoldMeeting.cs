using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Marking;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>Records a meeting that took place, ticks off what of the plan was done and arranges the next one, all at once (8.3a, 8.3b).</summary>
[Needs(Deed.RecordMeetings)]
public sealed record HoldMeeting(
    GroupId Group, MeetingId Meeting, IReadOnlyList<ParticipantId> Present, int Minutes, int MentorMood, int MenteeMood, bool Problem, bool BothReady,
    IReadOnlyList<int>? ItemsDone, string? NotesText, string? HomeTaskText, DateOnly? NextOn, TimeOnly? NextAt, DateOnly On) : OfGroup(Group, On), IMeetingRecord
{
    public sealed class Rules : AbstractValidator<HoldMeeting>
    {
        public Rules()
        {
            Include(new MeetingRecordRules<HoldMeeting>());
            RuleFor(x => x.NextAt).Null().When(x => x.NextOn is null).WithMessage(_ => Say.NextDayFirst);
            RuleFor(x => x.NextOn).GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.NextBeforeThis);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(HoldMeeting)} {Group.Value} {Meeting.Value}";
}

public static class HoldMeetingHandler
{
    public static Recording Load(HoldMeeting command, GroupProgramme programme, IDocumentSession session) => Recording.Of(command, programme, session);

    public static IEnumerable<object> Handle(HoldMeeting command, [WriteAggregate] GroupProgramme programme, Recording words, DateOnly today)
    {
        var held = Held(command, programme, words, today);
        var after = programme.Apply(held);
        List<object> facts = [held];
        foreach (var item in (command.ItemsDone ?? []).Distinct())
        {
            var done = CompletePlanItemHandler.Handle(new(command.Group, item, command.On), after, today);
            after = after.Apply(done);
            facts.Add(done);
        }

        if (command.NextOn is { } next) facts.Add(Next(command, after, next, today));
        return facts;
    }

    private static MeetingHeld Held(HoldMeeting command, GroupProgramme programme, Recording words, DateOnly today)
    {
        var meeting = programme.Appointed(command.Meeting);
        meeting.MustBeAhead();
        Refused.When(meeting.On > today || command.On > today, Say.MeetingNotYet);
        programme.MustBeAtWork(command.On, today);
        MeetingRecord.MustFit(command, command.On, meeting, programme);
        return new(
            command.Group, command.Meeting, meeting.Kind, programme.Members, [.. command.Present.Distinct()], command.Minutes,
            command.MentorMood, command.MenteeMood, command.Problem, meeting.Kind == MeetingKind.Trial && command.BothReady,
            words.Notes?.Record, words.Notes?.Commitment, command.On, words.HomeTask?.Record, words.HomeTask?.Commitment, words.OnBehalf);
    }

    /// <summary>The next meeting is of the kind whose turn it is; its number follows from this one's, so that sending twice is the same act.</summary>
    private static MeetingScheduled Next(HoldMeeting command, GroupProgramme after, DateOnly day, DateOnly today)
    {
        var kinds = MeetingOrder.Allowed(after.Meetings, after.PlanAgreed);
        Refused.When(kinds.Count == 0, Say.NothingToArrangeNow);
        return ScheduleMeetingHandler.Handle(
            new(command.Group, new(NamedId.Of("next-meeting", command.Meeting.Value)), MeetingOrder.Usual(kinds), day, command.NextAt, null, command.On), after, today);
    }
}
