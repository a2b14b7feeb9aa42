using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.Personalising;

namespace Mentorship.Tests.Specs.Documents;

public class Papers_of_the_work
{
    private static readonly ParticipantId Mentor = new(Guid.NewGuid()), Mentee = new(Guid.NewGuid());

    private static readonly NameBook Names = new([new(Mentor, "Семёнова Ольга Ивановна", "учитель химии"), new(Mentee, "Алёшин Пётр", "9 «А»")], "—");

    private static readonly GroupMeeting Trial = new(new(Guid.NewGuid()), MeetingKind.Trial, new(2026, 10, 5))
    {
        Outcome = MeetingOutcome.Held,
        HeldOn = new(2026, 10, 6),
        StartsAt = new(15, 30),
        Present = [Mentor, Mentee],
        Minutes = 65,
        MentorMood = 8,
        MenteeMood = 7,
        BothReady = true,
    };

    private static readonly GroupFile File = new(Guid.NewGuid(), new(Guid.NewGuid()), new(2026), MentoringForm.TeacherPupil, new(2026, 9, 30), new(2027, 5, 31))
    {
        Mentors = [Mentor],
        Mentees = [Mentee],
        Meetings = [Trial, new(new(Guid.NewGuid()), MeetingKind.Planning, new(2026, 10, 20))],
    };

    [Fact]
    public void tell_of_a_meeting_what_was_recorded() =>
        Text(new MeetingCard("Школа № 5", File, Names) { Meeting = Trial, Task = "Решить три задачи" }.Write()).ShouldSatisfyAllConditions(
            x => x.ShouldContain("Карточка встречи: пробная"), x => x.ShouldContain("06.10.2026, 15:30"), x => x.ShouldContain("Семёнова Ольга Ивановна, Алёшин Пётр"), x => x.ShouldContain(Say.BothReadyToGoOn),
            x => x.ShouldContain("Решить три задачи"), x => x.ShouldContain("20.10.2026, планирование"), x => x.ShouldNotContain(Say.MeetingCardNotes));

    [Fact]
    public void tell_nothing_of_how_a_meeting_went_to_whoever_may_not_know() =>
        Text(new MeetingCard("Школа № 5", File, Names) { Meeting = Trial.Fact }.Write()).ShouldSatisfyAllConditions(x => x.ShouldContain("06.10.2026"), x => x.ShouldNotContain(Say.MeetingMoods), x => x.ShouldNotContain(Say.MeetingCardReady));

    [Fact]
    public void leave_room_where_a_meeting_is_still_to_be_held() =>
        Text(new MeetingCard("Школа № 5", File, Names).Write()).ShouldSatisfyAllConditions(
            x => x.ShouldContain("Семёнова Ольга Ивановна"), x => x.ShouldContain("☐ Алёшин Пётр"), x => x.ShouldContain(Say.MeetingCardReady), x => x.ShouldContain("заключительная"), x => x.ShouldNotContain("06.10.2026"));

    [Fact]
    public void say_what_a_personal_programme_is_for_and_plans() =>
        Text(Programme(new("Не хватает приёмов", "Освоить приёмы", "Посетить уроки", ["Посещение урока | октябрь | лист наблюдения", "Беседа"]))).ShouldSatisfyAllConditions(
            x => x.ShouldContain("УТВЕРЖДЕНА 02.10.2026"), x => x.ShouldContain("Семёнова Ольга Ивановна, учитель химии"), x => x.ShouldContain("Проблема: Не хватает приёмов"), x => x.ShouldContain("лист наблюдения"), x => x.ShouldContain("Беседа"));

    [Fact]
    public void say_that_the_words_of_a_programme_are_kept_no_more() => Text(Programme(null)).ShouldContain(Say.WordsDestroyed);

    private static TextDocument Programme(ProgrammeWords? words) => PersonalProgrammePaper.Write(
        new(new(Guid.NewGuid()), new(Guid.NewGuid()), [Mentor], [Mentee], MentoringKind.Traditional, new(2026, 10, 1), new(2027, 3, 31), PersonalProgrammeState.Running, new(2026, 10, 2), null, null, 0, words), Names, "Школа № 5");

    private static string Text(TextDocument paper)
    {
        var written = paper.ToFile();
        WrittenPaper.Faults(written).ShouldBeEmpty();
        return WrittenPaper.Text(written);
    }
}
