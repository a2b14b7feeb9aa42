using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;
using Mentorship.Matching.Signing;
using Mentorship.Matching.Training;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Specs.Documents;

public class Papers_of_the_selection
{
    private static readonly ParticipantId Mentor = new(Guid.NewGuid()), Mentee = new(Guid.NewGuid());

    private static readonly NameBook Names = new([new(Mentor, "Семёнова Ольга Ивановна", "учитель химии"), new(Mentee, "Алёшин Пётр", "9 «А»")], "—");

    private static readonly Signatories Signing = new("Школа № 5", "Дроздов С. П.", "Ветрова М. И.");

    private static readonly SchoolYear Cycle = new(2026);

    [Fact]
    public void tell_of_a_general_meeting_who_was_there_which_forms_came_in_and_what_was_decided() =>
        Text(new Protocol(
            new(new(Guid.NewGuid()), Cycle, new(2026, 10, 2)) { Held = true, Mentors = [Mentor], Mentees = [Mentee], Preferences = [new(Mentor, Side.Mentor, [Mentee])] }, Names, Signing)
        { Place = "актовый зал" }.Write()).ShouldSatisfyAllConditions(
            x => x.ShouldContain("02.10.2026"), x => x.ShouldContain("актовый зал"), x => x.ShouldContain("наставников – 1, наставляемых – 1"), x => x.ShouldContain("наставниками – 1 из 1, наставляемыми – 0 из 1"),
            x => x.ShouldContain("Алёшин Пётр9 «А»" + Say.ProtocolFormMissing), x => x.ShouldContain("Ветрова М. И."), x => x.ShouldContain("1. Передать анкеты"));

    [Fact]
    public void tell_of_an_interview_who_asked_what_and_what_came_of_it()
    {
        var candidacy = new Candidacy(new(Guid.NewGuid()), Mentor, Cycle) { Interviewed = true, Verdict = Readiness.Ready, ReadyUntil = new(2027, 5, 31) };
        var sheet = new InterviewSheet("Хочет помогать", "Опыт", "Был вожатым", "Терпение", "Выслушает", "Не даёт денег", 2, true, 12, 15, [MentoringForm.TeacherPupil], [Interviewer.Curator, Interviewer.Psychologist], new(2026, 9, 20));
        Text(InterviewPaper.Write(candidacy, sheet, Names, Signing)).ShouldSatisfyAllConditions(
            x => x.ShouldContain("Семёнова Ольга Ивановна, учитель химии"), x => x.ShouldContain("куратор, психолог"), x => x.ShouldContain("Хочет помогать"), x => x.ShouldContain("12–15"), x => x.ShouldContain("готов, до 31.05.2027"));
        Text(InterviewPaper.Write(candidacy with { Verdict = null }, null, Names, Signing)).ShouldSatisfyAllConditions(
            x => x.ShouldContain("Семёнова Ольга Ивановна"), x => x.ShouldContain("готов при поддержке / не сейчас"), x => x.ShouldNotContain("Хочет помогать"));
    }

    [Fact]
    public void lay_down_what_mentors_are_taught_when_by_whom_and_how_it_is_checked()
    {
        var plan = new TrainingPlan(
            Cycle, [new("SELF", "Самоанализ", [TrainingTask.PositiveRelations], 3, true), new("OWN_1", "Игры", [TrainingTask.LifeSkills], 2, false)], 5,
            [new(new(Guid.NewGuid()), "SELF", new(2026, 9, 25), new(15, 0), 3, "библиотека", SessionState.Scheduled, [], "Белова Н. С."), new(new(Guid.NewGuid()), "OWN_1", new(2026, 9, 26), new(15, 0), 2, "спортзал", SessionState.Cancelled, [], null)], [], true);
        Text(TrainingPaper.Write(plan, new(new(Guid.NewGuid()), "15-о", new(2026, 9, 10)), Signing)).ShouldSatisfyAllConditions(
            x => x.ShouldContain("к приказу от 10.09.2026 № 15-о"), x => x.ShouldContain("Всего5"), x => x.ShouldContain("25.09.2026, 15:00Самоанализ3библиотекаБелова Н. С."), x => x.ShouldNotContain("спортзал"), x => x.ShouldContain("обязательные модули (3 ч)"));
        Text(TrainingPaper.Write(plan with { Sessions = [] }, null, Signing)).ShouldSatisfyAllConditions(x => x.ShouldContain(Say.TrainingAnnexBlank), x => x.ShouldContain(Say.NoSessions));
    }

    private static string Text(byte[] paper)
    {
        WrittenPaper.Faults(paper).ShouldBeEmpty();
        return WrittenPaper.Text(paper);
    }
}
