using Marten;
using Marten.Events;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Reporting;
using Mentorship.Monitoring.Surveying;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Scenarios.Monitoring;

public class Reporting_completion
{
    [Fact]
    public async Task happens_once_for_a_group()
    {
        var school = await (await House.Open()).School();
        var (mentor, mentee) = (await school.Enrolled(), await school.Enrolled());
        var formed = await school.Group(mentor, mentee);
        await school.Send(Role.Curator,
            new SubmitSatisfaction(mentee, formed.Group, Past.Cycle, Side.Mentee, SurveyRound.Final, 9, 9, true, Past.Day(9, 14)),
            new SubmitSatisfaction(mentor, formed.Group, Past.Cycle, Side.Mentor, SurveyRound.Final, 3, 9, true, Past.Day(9, 14)));
        var completed = formed.Completed(GoalVerdict.Reached, GoalVerdict.Not, GoalVerdict.Dropped);
        await school.Happened(Guid.NewGuid(), completed);
        await school.Settle();
        await school.Happened(Guid.NewGuid(), completed);
        await school.Settle();

        var reported = (await school.Read(x => x.Events.FetchStreamAsync(Completion.IdOf(formed.Group)))).ShouldHaveSingleItem();
        var told = (CompletionReported)reported.Data;
        told.Pseudonym.Length.ShouldBe(26);
        (told.MentorCategory, told.GoalsReached, told.Goals, told.MeetingsHeld).ShouldBe((ParticipantKind.Teacher, 1, 2, 5));
        (told.MentorsSatisfied, told.MentorsAsked, told.MenteesSatisfied, told.MenteesAsked).ShouldBe((null, 1, null, 1));
        reported.Headers!["source"].ToString().ShouldBe(nameof(Source.Automation));
    }
}
