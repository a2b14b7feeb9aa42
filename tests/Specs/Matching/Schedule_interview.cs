using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Schedule_interview
{
    private static readonly ScheduleInterview Command = new(Id, Day.AddDays(3), new(14, 30), 45, "кабинет 12", [Interviewer.Psychologist, Interviewer.Curator, Interviewer.Curator], Day);

    [Fact]
    public void says_when_and_by_whom_and_leaves_the_room_to_the_vault() => When(Shortlisted).Then(Appointed);

    [Fact]
    public void may_be_done_anew() => When(Shortlisted, Appointed).Then(Appointed);

    [Fact]
    public void is_refused_after_the_interview() => When(Shortlisted, Interviewed).ThenRefused(Say.AlreadyInterviewed);

    [Fact]
    public void wants_a_day_ahead_and_somebody_to_hold_it() =>
        new ScheduleInterview.Rules().Validate(Command with { InterviewOn = Day.AddDays(-1), HeldBy = [] }).Errors.Select(x => x.ErrorMessage)
            .ShouldBe([Say.InterviewBeforeAct, Say.InterviewByWhom]);

    private static Decided When(params IFact[] past) => new Given<Candidacy>(past).When(x => Simple(ScheduleInterviewHandler.Handle(Command, x, new([Mentor(Teacher)]), Words, Day)));

    /// <summary>Lists of equal records are not equal, so the one list is taken over when it holds the same.</summary>
    private static InterviewScheduled Simple(InterviewScheduled e)
    {
        e.HeldBy.ShouldBe(Appointed.HeldBy);
        return e with { HeldBy = Appointed.HeldBy };
    }
}
