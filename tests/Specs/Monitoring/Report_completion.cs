using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Feeding;
using Mentorship.Monitoring.Grouping;
using Mentorship.Monitoring.Reporting;
using Mentorship.Monitoring.Surveying;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Specs.Monitoring;

public class Report_completion
{
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Day = new(2027, 5, 15);
    private static readonly ParticipantId Mentor = new(Guid.NewGuid());

    [Fact]
    public void tells_how_many_of_five_were_satisfied()
    {
        var five = People(5);
        var told = Report([Mentor], five, [.. five.Select((x, i) => Answered(x, Side.Mentee, satisfied: i > 0))]);
        (told.MenteesSatisfied, told.MenteesAsked).ShouldBe((4, 5));
    }

    [Fact]
    public void tells_of_four_only_that_they_were_asked()
    {
        var four = People(4);
        var told = Report([Mentor], four, [Answered(Mentor, Side.Mentor, true), .. four.Select(x => Answered(x, Side.Mentee, true))]);
        (told.MentorsSatisfied, told.MentorsAsked, told.MenteesSatisfied, told.MenteesAsked).ShouldBe((null, 1, null, 4));
    }

    [Fact]
    public void leaves_out_who_left_before_the_end()
    {
        var (five, gone) = (People(5), new ParticipantId(Guid.NewGuid()));
        var told = Report([Mentor], five, [.. five.Append(gone).Select(x => Answered(x, Side.Mentee, true))]);
        (told.MenteesSatisfied, told.MenteesAsked).ShouldBe((5, 5));
    }

    [Fact]
    public void keeps_back_what_the_log_still_tells_of_few_people()
    {
        var five = People(5);
        var old = Report([Mentor], five, [.. five.Select(x => Answered(x, Side.Mentee, true))]) with { MentorsSatisfied = 1, MentorsAsked = 1 };
        var leaving = ProgrammeCompleted.Of("s", old);
        (leaving.MentorsSatisfied, leaving.MenteesSatisfied).ShouldBe((null, 5));
    }

    private static ParticipantId[] People(int count) => [.. Enumerable.Range(0, count).Select(_ => new ParticipantId(Guid.NewGuid()))];

    private static Satisfaction Answered(ParticipantId person, Side side, bool satisfied) =>
        new Given<Satisfaction>(new SatisfactionSurveySubmitted(person, Group, Cycle, side, SurveyRound.Final, 8, 8, true, satisfied, Day)).State;

    private static CompletionReported Report(ParticipantId[] mentors, ParticipantId[] mentees, Satisfaction[] answers) => ReportCompletionHandler.Report(
        new(Group, Cycle, mentors, mentees, ProgrammeResult.GoalReached, [GoalVerdict.Reached], 5, Day.AddDays(-100), Day),
        new(
            new(Group, Cycle, MentoringForm.TeacherPupil, "EQUAL", mentors[0], mentors, mentees),
            [.. mentors.Concat(mentees).Select(x => new Category(x.Value, ParticipantKind.Pupil, AgeBand.Under14))], answers, "PSEUDONYM"));
}
