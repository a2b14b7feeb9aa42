using Mentorship.Language;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;

namespace Mentorship.Host.Demo;

/// <summary>What the story's candidates say at their interviews, and what the psychologist makes of it.</summary>
public static class Interviews
{
    private static readonly string[] Motivations =
        ["Сам когда-то получил помощь старших и хочу вернуть долг.", "Нравится объяснять так, чтобы стало понятно.", "Хочу, чтобы в школе новичкам было легче, чем мне."];

    private static readonly string[] Conflicts =
        ["Сделаю паузу, выслушаю обоих, при необходимости позову куратора.", "Не тороплю: предложу заняться делом рядом, разговор придёт сам.", "Скажу, что вижу, и спрошу, чего человек хочет сейчас."];

    public static ScheduleInterview Arranged(CandidacyId candidacy, int number, DateOnly interviewOn, DateOnly on) => new(
        candidacy, interviewOn, new(14 + number % 3, number % 2 * 30), 30, $"кабинет {201 + number % 12}", [Interviewer.Curator, Interviewer.Psychologist], on);

    public static HoldInterview Held(CandidacyId candidacy, int number, DateOnly on) => new(
        candidacy, Motivations[number % Motivations.Length], "Понятный план, поддержка куратора и время на встречи.", "Помогал однокурсникам и младшим, вёл кружок.",
        "Терпение, чувство юмора, умение слушать.", Conflicts[number % Conflicts.Length], "Разговоры остаются между нами; об опасности для ребёнка сразу скажу куратору и психологу.",
        1 + number % 3, true, 10, 17, [], [Interviewer.Curator, Interviewer.Psychologist], on);

    public static AssessReadiness Assessed(CandidacyId candidacy, Readiness verdict, DateOnly until, DateOnly on) => new(
        candidacy, verdict, until, verdict == Readiness.Ready ? null : "Тревожится, когда просят о помощи сразу несколько человек; нужны встречи с психологом раз в месяц.", on);
}
