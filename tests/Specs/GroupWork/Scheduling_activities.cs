using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.ActivityScheduling;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

/// <summary>A schedule with one open lesson and what has happened to it, in words.</summary>
internal static class Scheduled
{
    public static readonly ActivityId Lesson = new(Guid.NewGuid());
    public static readonly DateOnly LessonOn = new(2026, 9, 14), Before = new(2026, 9, 10);
    public static readonly IReadOnlyList<ParticipantId> Mentees = [Mentee];
    public static readonly ScheduledActivity Line = new(Lesson, Pair, ActivityKind.OpenLesson, Mentor, Mentees, LessonOn, new(10, 0), new(10, 45), Words.Record);

    public static readonly ActivityPlanned Planned = new(Lesson, Cycle, Pair, ActivityKind.OpenLesson, Mentor, Mentees, LessonOn, new(10, 0), new(10, 45), Words.Record, Words.Commitment, Before);
    public static readonly ActivityChanged Moved = new(Lesson, Cycle, Pair, ActivityKind.OpenLesson, Mentor, Mentees, LessonOn, new(12, 0), new(12, 45), Words.Record, Words.Commitment, Before);
    public static readonly ActivityRemoved Removed = new(Lesson, Cycle, Mentor, Mentees, LessonOn, Before);
    public static readonly ActivityScheduleApproved Approved = new(Cycle, 1, [Line], [Lesson], [], [], Members, Before);
    public static readonly ActivityMarked Marked = new(Lesson, Cycle, Mentor, Mentees, LessonOn, ActivityOutcome.Held, null, Now);

    public static ActivityGrounds Grounds(params IEnumerable<IFact> facts) => new(Group(facts).State, Words);

    public static ScheduleDoubts Doubts(params Conflict[] conflicts) => new(conflicts, Supported.Adults, [Group(AtWork).State]);
}

public class Plan_activity
{
    private static readonly PlanActivity Command =
        new(Scheduled.Lesson, Cycle, Pair, ActivityKind.OpenLesson, Mentor, Scheduled.Mentees, Scheduled.LessonOn, new(10, 0), new(10, 45), "Тема", "кабинет 12", Scheduled.Before);

    [Fact]
    public void puts_it_into_the_draft() =>
        (When(Command, Scheduled.Grounds(AtWork)).Only<ActivityPlanned>() with { Mentees = Scheduled.Mentees }).ShouldBe(Scheduled.Planned);

    [Fact]
    public void is_for_groups_of_the_year_that_were_formed()
    {
        Should.Throw<NotThere>(() => PlanActivityHandler.Handle(Command, null, new(null, Words), Now)).Message.ShouldBe(Say.NoSuchGroup);
        When(Command, Scheduled.Grounds([.. AtWork, Terminated])).ThenRefused(Say.GroupProgrammeEnded);
        When(Command with { Cycle = new(2025) }, Scheduled.Grounds(AtWork)).ThenRefused(Say.GroupOfAnotherYear);
        When(Command with { ActivityOn = new(2027, 8, 1) }, Scheduled.Grounds(AtWork)).ThenRefused(Say.ActivityOutsideYear);
        When(Command with { ActivityOn = Start.AddDays(-1) }, Scheduled.Grounds(AtWork)).ThenRefused(Say.ActivityOutsideYear);
    }

    [Fact]
    public void names_members_only()
    {
        When(Command with { Mentor = Mentee }, Scheduled.Grounds(AtWork)).ThenRefused(Say.MentorNotOfGroup);
        When(Command with { Mentees = [new(Guid.NewGuid())] }, Scheduled.Grounds(AtWork)).ThenRefused(Say.MenteeNotOfGroup);
    }

    [Fact]
    public void is_done_once() => When(Command, Scheduled.Grounds(AtWork), Scheduled.Planned).ThenRefused(Say.ActivityAlreadyPlanned);

    [Fact]
    public void ends_after_it_starts_and_is_for_somebody() =>
        new PlanActivity.Rules().Validate(Command with { EndsAt = new(10, 0), Mentees = [] }).Errors.Select(x => x.ErrorMessage).ShouldBe([Say.ActivityForWhom, Say.EndsBeforeItStarts]);

    [Fact]
    public void keeps_its_words_to_itself() => Command.ToString().ShouldNotContain("Тема");

    private static Decided When(PlanActivity command, ActivityGrounds grounds, params IFact[] past) =>
        new Given<ActivitySchedule>(past).When(x => PlanActivityHandler.Handle(command, x, grounds, Now));
}

public class Change_activity
{
    private static readonly ChangeActivity Command =
        new(Scheduled.Lesson, Cycle, Pair, ActivityKind.OpenLesson, Mentor, Scheduled.Mentees, Scheduled.LessonOn, new(12, 0), new(12, 45), "Тема", "кабинет 12", Scheduled.Before);

    [Fact]
    public void of_an_approved_schedule_drafts_the_next() =>
        (When(Scheduled.Planned, Scheduled.Approved).Only<ActivityChanged>() with { Mentees = Scheduled.Mentees }).ShouldBe(Scheduled.Moved);

    [Fact]
    public void needs_it_in_the_draft()
    {
        When().ThenRefused(Say.NoSuchActivity);
        When(Scheduled.Planned, Scheduled.Removed).ThenRefused(Say.NoSuchActivity);
    }

    [Fact]
    public void is_refused_once_it_is_marked() => When(Scheduled.Planned, Scheduled.Approved, Scheduled.Marked).ThenRefused(Say.ActivityIsMarked);

    private static Decided When(params IFact[] past) => new Given<ActivitySchedule>(past).When(x => ChangeActivityHandler.Handle(Command, x, Scheduled.Grounds(AtWork), Now));
}

public class Remove_activity
{
    [Fact]
    public void takes_it_out_of_the_draft() => When(Scheduled.Planned).Then(Scheduled.Removed);

    [Fact]
    public void needs_it_there_and_not_yet_marked()
    {
        When().ThenRefused(Say.NoSuchActivity);
        When(Scheduled.Planned, Scheduled.Approved, Scheduled.Marked).ThenRefused(Say.ActivityIsMarked);
    }

    private static Decided When(params IFact[] past) => new Given<ActivitySchedule>(past).When(x => RemoveActivityHandler.Handle(new(Scheduled.Lesson, Cycle, Scheduled.Before), x, Now));
}

public class Approve_activity_schedule
{
    private static readonly ApproveActivitySchedule Command = new(Cycle, 1, false, Scheduled.Before);

    [Fact]
    public void puts_into_force_what_was_looked_at()
    {
        var approved = When(Command, Scheduled.Doubts(), Scheduled.Planned).Only<ActivityScheduleApproved>();
        (approved.Version, approved.Activities.Single().Activity, approved.Added.Single(), approved.Participants.Count).ShouldBe((1, Scheduled.Lesson, Scheduled.Lesson, 2));
        When(Command with { Revision = 2 }, Scheduled.Doubts(), Scheduled.Planned).ThenRefused(Say.ScheduleChangedMeanwhile);
    }

    [Fact]
    public void of_a_next_version_says_what_changed()
    {
        var changed = When(Command with { Revision = 2 }, Scheduled.Doubts(), Scheduled.Planned, Scheduled.Approved, Scheduled.Moved).Only<ActivityScheduleApproved>();
        (changed.Version, changed.Added.Count, changed.Changed.Single(), changed.Removed.Count).ShouldBe((2, 0, Scheduled.Lesson, 0));
        var removed = When(Command with { Revision = 2 }, Scheduled.Doubts(), Scheduled.Planned, Scheduled.Approved, Scheduled.Removed).Only<ActivityScheduleApproved>();
        (removed.Activities.Count, removed.Removed.Single()).ShouldBe((0, Scheduled.Lesson));
    }

    [Fact]
    public void has_something_to_approve()
    {
        When(Command, Scheduled.Doubts()).ThenRefused(Say.NothingToApprove);
        When(Command, Scheduled.Doubts(), Scheduled.Planned, Scheduled.Approved).ThenRefused(Say.NothingToApprove);
    }

    [Fact]
    public void is_refused_while_something_does_not_fit_unless_that_was_seen()
    {
        var doubts = Scheduled.Doubts(new Conflict(ConflictKind.DayOff, Scheduled.Lesson, null));
        When(Command, doubts, Scheduled.Planned).ThenRefused(Say.ConflictsInSchedule.With(1));
        When(Command with { DespiteConflicts = true }, doubts, Scheduled.Planned).Only<ActivityScheduleApproved>();
    }

    [Fact]
    public void promises_nothing_with_whoever_is_barred_or_gone()
    {
        When(Command, Scheduled.Doubts() with { Standings = new([Supported.Of(Mentor, 40), Supported.Of(Mentee, 25, "Согласие отозвано.")]) }, Scheduled.Planned)
            .ThenRefused(Say.BarredInSchedule.With("14.09.2026", "10:00", "Согласие отозвано."));
        When(Command, Scheduled.Doubts() with { Groups = [] }, Scheduled.Planned).ThenRefused(Say.GoneFromGroup.With("14.09.2026", "10:00"));
        When(Command with { On = Now }, Scheduled.Doubts() with { Groups = [] }, Scheduled.Planned).Only<ActivityScheduleApproved>();
    }

    private static Decided When(ApproveActivitySchedule command, ScheduleDoubts doubts, params IFact[] past) =>
        new Given<ActivitySchedule>(past).When(x => ApproveActivityScheduleHandler.Handle(command, x, doubts, Now));
}

public class Mark_activity
{
    private static readonly MarkActivity Command = new(Scheduled.Lesson, Cycle, Pair, ActivityOutcome.Held, null, Now);

    [Fact]
    public void tells_whether_it_took_place()
    {
        When(Command, Scheduled.Planned, Scheduled.Approved).Then(Scheduled.Marked);
        When(Command with { Outcome = ActivityOutcome.NotHeld, Reason = NotHeldReason.MentorAway }, Scheduled.Planned, Scheduled.Approved, Scheduled.Marked)
            .Then(Scheduled.Marked with { Outcome = ActivityOutcome.NotHeld, Reason = NotHeldReason.MentorAway });
    }

    [Fact]
    public void is_of_what_was_approved_for_this_group()
    {
        When(Command, Scheduled.Planned).ThenRefused(Say.ActivityNotApproved);
        When(Command).ThenRefused(Say.ActivityNotApproved);
        When(Command with { Group = new(Guid.NewGuid()) }, Scheduled.Planned, Scheduled.Approved).ThenRefused(Say.ActivityNotApproved);
    }

    [Fact]
    public void waits_for_its_day() => When(Command with { On = Scheduled.Before }, Scheduled.Planned, Scheduled.Approved).ThenRefused(Say.ActivityAhead);

    [Fact]
    public void says_why_where_it_did_not_take_place() =>
        new MarkActivity.Rules().Validate(Command with { Outcome = ActivityOutcome.NotHeld }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.WhyNotHeld);

    private static Decided When(MarkActivity command, params IFact[] past) => new Given<ActivitySchedule>(past).When(x => MarkActivityHandler.Handle(command, x, Now));
}

public class A_conflict
{
    private static readonly ScheduledActivity One = Scheduled.Line;

    private static readonly ScheduledActivity Other = One with { Activity = new(Guid.NewGuid()), Mentor = new(Guid.NewGuid()), Mentees = [new(Guid.NewGuid())], StartsAt = new(10, 30), EndsAt = new(11, 0), Words = new(Guid.NewGuid()) };

    [Fact]
    public void is_one_mentor_one_mentee_or_one_place_at_the_same_time()
    {
        In("кабинет 12", "кабинет 24", Other).ShouldBeEmpty();
        In("кабинет 12", "кабинет 24", Other with { Mentor = One.Mentor }).ShouldBe([ConflictKind.SameMentor]);
        In("кабинет 12", "кабинет 24", Other with { Mentees = One.Mentees }).ShouldBe([ConflictKind.SameMentee]);
        In("Кабинет 12", " кабинет 12", Other).ShouldBe([ConflictKind.SamePlace]);
        In("кабинет 12", "кабинет 12", Other with { StartsAt = One.EndsAt }).ShouldBeEmpty("one begins where the other ends");
        In("кабинет 12", "кабинет 12", Other with { ActivityOn = One.ActivityOn.AddDays(1) }).ShouldBeEmpty();
    }

    [Fact]
    public void is_a_day_without_school_by_the_settings()
    {
        var saturday = One with { ActivityOn = new(2026, 9, 19) };
        Kinds([saturday], SchoolSettings.Default).ShouldBe([ConflictKind.DayOff]);
        Kinds([saturday], SchoolSettings.Default with { DaysOn = [saturday.ActivityOn] }).ShouldBeEmpty();
        Kinds([One], SchoolSettings.Default with { DaysOff = [One.ActivityOn] }).ShouldBe([ConflictKind.DayOff]);
    }

    private static IReadOnlyList<ConflictKind> In(string place, string otherPlace, ScheduledActivity other) => [.. Conflict.In(
        [One, other], new Dictionary<RecordId, ActivityWords> { [One.Words] = new("", place), [other.Words] = new("", otherPlace) }, SchoolSettings.Default).Select(x => x.Kind)];

    private static IReadOnlyList<ConflictKind> Kinds(ScheduledActivity[] all, SchoolSettings settings) => [.. Conflict.In(all, new Dictionary<RecordId, ActivityWords>(), settings).Select(x => x.Kind)];
}
