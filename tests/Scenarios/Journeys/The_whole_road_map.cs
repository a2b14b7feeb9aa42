using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mentorship.Host.Demo;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Importing;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Representing;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Agreeing;
using Mentorship.Programme.GroupWork.Planning.Marking;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;
using Microsoft.Extensions.DependencyInjection;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Journeys;

/// <summary>One group goes over HTTP from nothing to the region: every command through its door, in the order of the road map.</summary>
public class The_whole_road_map
{
    private const string Roster =
        "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт\r\n"
        + "Наставникова;Вера;Павловна;03.04.1980;педагог;учитель математики;vera@example.org\r\n"
        + "Ученикова;Аня;Петровна;10.05.2011;обучающийся;9 «А»;+7 900 111-22-33\r\n";

    private static readonly SchoolYear Cycle = new(2025);
    private static readonly DateOnly Day = new(2025, 9, 1);

    [Fact]
    public async Task is_walked_from_nothing_to_the_region()
    {
        var house = await House.Open();
        var school = await house.School();
        var modules = house.Host.Services.GetRequiredService<IReadOnlyList<Module>>();
        var (director, curator, psychologist) = (await school.Http(Role.Director), await school.Http(Role.Curator), await school.Http(Role.Psychologist));

        // 3: the road map, the orders, the curator
        await curator.Tell(modules, Normative.SeedOf(Day));
        await director.Tell(modules, new ApproveRoadmap(1, null, Day), new DraftImplementationPlan(Cycle, Day),
            Order(OrderKind.IntroduceTargetModel, "1") with { Document = await director.Attach() }, Order(OrderKind.ApproveImplementationPlan, "2"),
            Order(OrderKind.AppointCurator, "3") with { Appointee = new(school.Account(Role.Curator).Id) });

        // 4 and 5: people, consents, questionnaires, bases, the first measurement
        var list = new ImportId(Guid.NewGuid());
        await curator.Tell(modules, new UploadRoster(list, "список.csv", Encoding.UTF8.GetBytes(Roster), Day), new ImportRoster(list, null, null, Day));
        await school.Settle();
        var (mentor, pupil) = (await Find(curator, "Наставникова"), await Find(curator, "Ученикова"));
        var mother = new RepresentativeId(Guid.NewGuid());
        await curator.Tell(modules,
            new GrantConsent(mentor, new(Guid.NewGuid()), ConsentKind.OwnProcessing, GivenBy.Self, null, await curator.Attach(), new(2027, 8, 31), Day),
            new GrantConsent(mentor, new(Guid.NewGuid()), ConsentKind.MentoringWork, GivenBy.Self, null, await curator.Attach(), new(2027, 8, 31), Day),
            new LinkRepresentative(pupil, mother, "Ученикова Мария Ивановна", null, Relation.Mother, await curator.Attach(), Day),
            new InformRepresentative(pupil, mother, Channel.ParentsMeeting, null, Day),
            new GrantConsent(pupil, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, mother, await curator.Attach(), new(2027, 8, 31), Day),
            new RecordAssent(pupil, true, await curator.Attach(), Day),
            Filling.OfMentee(pupil, Cycle, ["MATH"], "Хочу понять алгебру", 4, 5, 6, Day),
            new RecordRequest(pupil, Cycle, ["MATH"], 1, null, null, Day),
            new EnterMenteeBase(pupil, Cycle, Day),
            Filling.OfMentor(mentor, Cycle, "Люблю учить", ["MATH"], [MentoringForm.TeacherPupil], 2, 2, 10, 18, Day),
            new EnterMentorBase(mentor, Cycle, Day),
            new DefineParameters(Cycle, ["D01", "D14"], Day),
            new RecordBaseline(pupil, Cycle, [new("D01", 5)], Day),
            new RecordBaseline(mentor, Cycle, [new("D14", 7)], Day));

        // 6: criteria, interview, training, selection
        var candidacy = new CandidacyId(NamedId.Of("candidacy", mentor.Value, Cycle.First));
        await curator.Tell(modules, new ChooseForms(Cycle, [MentoringForm.TeacherPupil], await curator.Attach(), Day), new DefineCriteria(Cycle, ["MATH"], 1, 14, null, 0, Day),
            new CompareQuestionnaires(Cycle, Day), Teaching.OneModule(Cycle, Day), new ShortlistMentor(mentor, Cycle, Day));
        await psychologist.Tell(modules, Interviews.Held(candidacy, 1, Day), Interviews.Assessed(candidacy, Readiness.Ready, new(2026, 8, 31), Day));
        await curator.Tell(modules, [.. Teaching.OneSession(Cycle, Day, mentor), new CompleteTraining(candidacy, Day), new ProposeSelection(candidacy, Day)]);
        await director.Tell(modules, new SelectMentor(candidacy, null, Day));

        // 7: general meeting, preferences, proposal, confirmations, group, order
        var meeting = new MeetingId(Guid.NewGuid());
        var group = new GroupId(Guid.NewGuid());
        await curator.Tell(modules, new ScheduleGeneralMeeting(meeting, Cycle, Day, new(15, 0), 90, "актовый зал", Day), new InviteToGeneralMeeting(meeting, [mentor], [pupil], Day), new AnswerInvitation(meeting, pupil, true, 0, Day), new HoldGeneralMeeting(meeting, [mentor], [pupil], Day),
            new SubmitPreference(meeting, mentor, [pupil], null, Day), new SubmitPreference(meeting, pupil, [mentor], null, Day),
            new ProposeMatch(group, Cycle, MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, [mentor], [pupil], null, Day),
            new ConfirmMatch(group, mentor, GivenBy.Self, 1, Day), new ConfirmMatch(group, pupil, GivenBy.Self, 1, Day), new ConfirmMatch(group, pupil, GivenBy.Representative, 1, Day),
            new FormGroup(group, new(2026, 5, 31), Day));
        await director.Tell(modules, Order(OrderKind.GroupsApproved, "4") with { Groups = [group], Participants = [mentor, pupil] });
        await school.Settle();

        // 8: the programme of the group
        await curator.Tell(modules, new OpenGroupProgramme(group, Day));
        await Meet(MeetingKind.First, bothReady: false);
        await Meet(MeetingKind.Trial, bothReady: true);
        await Meet(MeetingKind.Planning, bothReady: false);
        await curator.Tell(modules, new DraftPlan(group, "Уверенная четвёрка", "Разбор ошибок\nПроект", Day), new AgreePlan(group, 1, Side.Mentor, Day), new AgreePlan(group, 1, Side.Mentee, Day));
        await Meet(MeetingKind.Regular, bothReady: false);
        await curator.Tell(modules, new CompletePlanItem(group, 1, Day), new CheckInteraction(group, Cycle, [mentor, pupil], 8, 9, false, Day));
        await Meet(MeetingKind.Final, bothReady: false);

        // 9: last measurement, satisfaction, completion, outcome, the region
        await curator.Tell(modules, new RecordFinal(pupil, Cycle, [new("D01", 8)], Day), new RecordFinal(mentor, Cycle, [new("D14", 8)], Day),
            new SubmitSatisfaction(mentor, group, Cycle, Side.Mentor, SurveyRound.Final, 9, 9, true, Day), new SubmitSatisfaction(pupil, group, Cycle, Side.Mentee, SurveyRound.Final, 8, 9, true, Day),
            new CompleteGroupProgramme(group, [GoalVerdict.Reached], Day));
        await school.Settle();

        var feed = await (await school.Http(Role.RegionalOperator)).GetStringAsync("/api/feed?limit=1000");
        feed.ShouldContain($"/schools/{school.Id}");
        feed.ShouldNotContain("Ученикова");

        var auditor = await school.Http(Role.Auditor);
        foreach (var (person, milestones) in new[] { (mentor, MentorsWay), (pupil, PupilsWay) })
        {
            var history = await auditor.GetStringAsync($"/api/history/{person.Value}");
            foreach (var milestone in milestones) history.ShouldContain(milestone);
        }

        async Task Meet(MeetingKind kind, bool bothReady)
        {
            var id = new MeetingId(Guid.NewGuid());
            await curator.Tell(modules, new ScheduleMeeting(group, id, kind, Day, null, null, Day), new HoldMeeting(group, id, [mentor, pupil], 60, 8, 8, false, bothReady, null, null, null, null, null, Day));
        }
    }

    private static readonly string[] Shared =
        ["participants.participant_registered", "participants.consent_granted", "participants.participation_questionnaire_submitted", "monitoring.baseline_assessment_recorded",
         "matching.general_meeting_held", "matching.preference_submitted", "matching.match_proposed", "matching.match_confirmed", "matching.group_formed", "matching.group_confirmed_by_order", "programme.order_issued",
         "programme.group_programme_opened", "programme.development_plan_agreed", "programme.meeting_held", "monitoring.final_assessment_recorded", "monitoring.satisfaction_survey_submitted",
         "programme.group_programme_completed", "participants.programme_outcome_entered"];

    private static readonly string[] MentorsWay = [.. Shared, "participants.mentor_entered_base", "matching.mentor_shortlisted", "matching.interview_held", "matching.psychological_readiness_assessed", "matching.mentor_training_completed", "matching.mentor_selected"];

    private static readonly string[] PupilsWay = [.. Shared, "participants.legal_representative_linked", "participants.legal_representative_informed", "participants.minor_assent_recorded", "participants.mentee_request_recorded", "participants.mentee_entered_base"];

    private static IssueOrder Order(OrderKind kind, string number) => new(new(Guid.NewGuid()), kind, number, null, [], [], null, Day);

    private static async Task<ParticipantId> Find(HttpClient curator, string lastName)
    {
        var roster = await curator.GetFromJsonAsync<JsonElement>($"/api/participants/people?name={lastName}");
        return new(roster.GetProperty("lines").EnumerateArray().Single().GetProperty("participant").GetGuid());
    }
}
