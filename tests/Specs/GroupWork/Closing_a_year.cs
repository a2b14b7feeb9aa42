using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.ClosingEvent;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Thanking;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Schedule_closing
{
    private static readonly OrderIssued Issued = new(new(Guid.NewGuid()), OrderKind.ClosingEvent, "95", null, [], [], null, Now);
    private static readonly Order Order = Order.Create(Issued);
    internal static readonly ScheduleClosing Command = new(Cycle, Issued.Order, new(2027, 5, 14), new(15, 0), 90, EventFormat.InPerson, "актовый зал", new(Guid.NewGuid()), [Invited.Parents], 60, "Открытие\nНаграждение", Now);

    internal static ClosingEventScheduled Scheduled => When(Command, Order).Only<ClosingEventScheduled>();

    [Fact]
    public void follows_its_order_and_may_be_arranged_anew()
    {
        (Scheduled.EventOn, Scheduled.Order, Scheduled.Expected, Scheduled.Words).ShouldBe((Command.EventOn, Issued.Order, 60, Words.Record));
        When(Command with { EventOn = new(2027, 5, 21) }, Order, Scheduled).Only<ClosingEventScheduled>().EventOn.ShouldBe(new(2027, 5, 21));
    }

    [Fact]
    public void needs_an_order_in_force_about_it()
    {
        When(Command, null).ThenRefused(Say.NoOrderOfClosingEvent);
        When(Command, Order with { Cancelled = true }).ThenRefused(Say.NoOrderOfClosingEvent);
        When(Command, Order with { Kind = OrderKind.Gratitude }).ThenRefused(Say.NoOrderOfClosingEvent);
        When(Command with { EventOn = Now.AddDays(-1) }, Order).ThenRefused(Say.EventBeforeOrder);
    }

    [Fact]
    public void is_in_its_year_and_not_over()
    {
        When(Command with { EventOn = new(2027, 9, 1) }, Order).ThenRefused(Say.EventOutsideYear.With(Cycle));
        When(Command, Order, Scheduled, new ClosingEventHeld(Cycle, Command.EventOn, 40, Now)).ThenRefused(Say.ClosingEventIsHeld);
    }

    [Fact]
    public void keeps_its_words_to_itself() => Command.ToString().ShouldNotContain("зал");

    private static Decided When(ScheduleClosing command, Order? order, params IFact[] past) => new Given<Gathering>(past).When(x => ScheduleClosingHandler.Handle(command, x, new(order, Words), Now));
}

public class Hold_closing
{
    private static readonly HoldClosing Command = new(Cycle, 48, new(2027, 5, 14));

    [Fact]
    public void counts_who_came() => When(Command).Then(new ClosingEventHeld(Cycle, new(2027, 5, 14), 48, new(2027, 5, 14)));

    [Fact]
    public void is_noted_once_and_not_before_its_day()
    {
        When(Command with { On = new(2027, 5, 13) }).ThenRefused(Say.EventHasNotCome);
        When(Command, new ClosingEventHeld(Cycle, new(2027, 5, 14), 48, Now)).ThenRefused(Say.ClosingEventIsHeld);
    }

    private static Decided When(HoldClosing command, params IFact[] past) =>
        new Given<Gathering>([Schedule_closing.Scheduled, .. past]).When(x => HoldClosingHandler.Handle(command, x, new(2027, 5, 20)));
}

public class What_a_group_earned
{
    [Fact]
    public void is_goals_regularity_feedback_and_the_case()
    {
        var file = new Given<GroupFile>(
        [
            .. Agreed, .. Meeting(MeetingKind.Regular), .. Meeting(MeetingKind.Regular), .. Missing(MeetingKind.Regular), .. Meeting(MeetingKind.Final),
            new GroupProgrammeCompleted(Pair, Cycle, [Mentor], [Mentee], ProgrammeResult.PartlyReached, [GoalVerdict.Reached, GoalVerdict.Partly, GoalVerdict.Dropped], 6, Start, Now),
        ]).State;
        var merit = Merit.Of(file, [8, 10], hasCase: true);
        (merit.Goals, merit.Regularity, merit.Feedback, merit.Written, merit.Total).ShouldBe((30, 17, 23, 10, 80));
        Merit.Of(file, [], hasCase: false).Total.ShouldBe(47);
    }

    private static IReadOnlyList<IFact> Missing(MeetingKind kind)
    {
        var meeting = new MeetingId(Guid.NewGuid());
        return [Past.Scheduled(meeting, kind), Missed(meeting, kind)];
    }
}

public class Letters_of_thanks
{
    [Fact]
    public void go_to_the_person_of_a_minor_mentee_to_the_parents_and_to_the_enterprise_too()
    {
        var standing = new Standing(Mentor, ParticipantKind.Entrepreneur, 40, null, false, true, [], [], [], 1, 1);
        Letters.Of([standing, standing with { Participant = Mentee, Kind = ParticipantKind.Pupil, Age = 14, InMentorBase = false, InMenteeBase = true }, standing with { Kind = ParticipantKind.Pupil, Age = 16 }])
            .Select(x => (x.To, x.AsMentor)).ShouldBe([(LetterTo.Person, true), (LetterTo.Enterprise, true), (LetterTo.Parents, false), (LetterTo.Person, true)]);
    }
}
