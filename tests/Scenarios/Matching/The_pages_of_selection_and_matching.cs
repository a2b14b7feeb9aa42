using System.Net;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;

namespace Mentorship.Tests.Scenarios.Matching;

public class The_pages_of_selection_and_matching
{
    [Fact]
    public async Task show_candidates_meeting_board_and_proposal()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var mentor = await stage.Mentor(2, "MATH");
        var waiting = await stage.Offering(2, "METHODS");
        var pupil = await stage.Pupil("MATH");
        var lonely = await stage.Pupil("MATH", "SPORT");
        await school.Settle();
        var meeting = new MeetingId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new CompareQuestionnaires(Stage.Cycle, Stage.Day),
            new ScheduleGeneralMeeting(meeting, Stage.Cycle, Stage.Day, new(15, 0), 90, "актовый зал", Stage.Day),
            new HoldGeneralMeeting(meeting, [mentor], [pupil, lonely], Stage.Day),
            new SubmitPreference(meeting, mentor, [pupil], null, Stage.Day),
            new SubmitPreference(meeting, pupil, [mentor], [mentor], Stage.Day));
        var group = new GroupId(Guid.NewGuid());
        await school.Send(Role.Curator, new ProposeMatch(group, Stage.Cycle, MentoringForm.TeacherPupil, "учитель – одарённый ученик", mentor, [mentor], [pupil], null, Stage.Day));
        await school.Settle();
        var http = await school.Http(Role.Curator);

        (await Page("/candidates")).ShouldContain("отобран");
        (await Page($"/candidates/{Candidacy.IdOf(waiting, Stage.Cycle).Value}")).ShouldContain("Отобрать предварительно");
        (await Page("/general-meeting")).ShouldContain("Кто с кем хотел бы работать");
        var board = await Page("/matching");
        board.ShouldContain("ждём подтверждений: 3");
        board.ShouldContain("занято 0 из 2");
        board.ShouldContain("математика, спорт");
        var proposal = await Page($"/matching/{group.Value}");
        proposal.ShouldContain("88 = запросы и компетенции 45 + взаимный выбор 20 + удобные дни 8 + возраст 10 + интересы 5");
        proposal.ShouldContain("выбрали друг друга");
        (await http.GetAsync($"/matching/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        async Task<string> Page(string path)
        {
            var answer = await http.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
            return WebUtility.HtmlDecode(text);
        }
    }
}
