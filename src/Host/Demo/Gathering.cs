using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Cataloguing;
using Mentorship.Participants.Classifying;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Consulting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Mapping;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Questioning.Analysing;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Questioning.Telling;
using Mentorship.Participants.Representing;

namespace Mentorship.Host.Demo;

/// <summary>Stages 4 and 5 of the story: people, consents, questionnaires, the two bases, the first measurement.</summary>
public static class Gathering
{
    public static readonly DateOnly PlanPeriodEnds = new(2027, 8, 31);

    private static readonly string[] PupilRequests = ["MATH", "LANGUAGE", "SCIENCE", "PROJECT", "SPORT", "CREATIVE", "ADAPTATION", "CAREER", "COMMUNICATION", "SELF_ORGANISATION"];
    private static readonly string[] TeacherRequests = ["METHODS", "CLASS_MANAGEMENT", "ICT", "ADAPTATION"];

    public static IEnumerable<Act> Of(Season season) =>
        season.Newcomers.SelectMany(x => Coming(season, x))
            .Concat(season.Mentees.SelectMany(x => Asking(season, x)))
            .Concat(season.Mentors.Concat(season.Volunteers).SelectMany(x => Offering(season, x)).Concat(Hopefuls.Offers(season, x => Offering(season, x))))
            .Concat(Closing(season));

    private static IEnumerable<Act> Coming(Season season, Person person)
    {
        var day = season.Day(9, 1).AddDays(person.Number % 4);
        yield return new(day, Role.Curator, new RegisterParticipant(
            person.Id, person.Kind, person.LastName, person.FirstName, person.MiddleName, person.BornOn, person.Place, $"+7 900 000-{person.Number / 100:00}-{person.Number % 100:00}", day));
        var minor = person.AgeOn(day) < 18;
        if (minor) foreach (var act in Representing(person, day)) yield return act;
        var (kind, by, representative) = minor ? (ConsentKind.ChildProcessing, GivenBy.Representative, person.Representative) : (ConsentKind.OwnProcessing, GivenBy.Self, (RepresentativeId?)null);
        var answered = day.AddDays(2);
        if (person.Number % 29 == 0)
        {
            yield return new(answered, Role.Curator, new IssueConsentForms([person.Id], kind, FormRoute.Paper, answered));
            yield break;
        }

        if (person.Number % 23 == 0)
        {
            yield return new(answered, Role.Curator, new RefuseConsent(person.Id, person.Consent("processing", 0), kind, by, representative, answered));
            yield break;
        }

        var until = minor && person.BornOn.AddYears(18) < PlanPeriodEnds ? person.BornOn.AddYears(18) : PlanPeriodEnds;
        yield return new(answered, Role.Curator, new GrantConsent(person.Id, person.Consent("processing", 0), kind, by, representative, Papers.Of("consent", person.Number), until, answered));
        if (!minor) yield break;
        var assents = person.BornOn.AddYears(14) > answered ? person.BornOn.AddYears(14) : answered;
        yield return new(assents, Role.Curator, new RecordAssent(person.Id, true, Papers.Of("assent", person.Number), assents));
    }

    private static IEnumerable<Act> Representing(Person person, DateOnly day)
    {
        var mother = person.Number % 3 != 0;
        var name = $"{(mother ? person.LastName.TrimEnd('а') + "а" : person.LastName.TrimEnd('а'))} {(mother ? "Елена Викторовна" : "Сергей Викторович")}";
        yield return new(day, Role.Curator, new LinkRepresentative(person.Id, person.Representative, name, null, mother ? Relation.Mother : Relation.Father, Papers.Of("powers", person.Number), day));
        yield return new(day.AddDays(1), Role.Curator, new InformRepresentative(person.Id, person.Representative, (Channel)(person.Number % 3), null, day.AddDays(1)));
    }

    private static IEnumerable<Act> Asking(Season season, Person person)
    {
        var day = season.Day(9, 9).AddDays(person.Number % 4);
        yield return new(day, Role.Curator, Filling.OfMentee(
            person.Id, season.Cycle, Requests(person), "Хочу разобраться и стать увереннее.", 4 + person.Number % 4, 3 + person.Number % 5, 4 + person.Number % 3, day, person.Days, person.Interests));
        // what a few wrote is still to be read by the curator
        yield return new(day, Role.Curator, season.Cycle.First == 2026 && person.Number % 7 == 0
            ? new RecordRequest(person.Id, season.Cycle, Requests(person), 1 + person.Number % 3, null, null, day)
            : new ClassifyRequest(person.Id, season.Cycle, Requests(person), 1 + person.Number % 3, day));
        yield return new(day.AddDays(1), Role.Curator, new EnterMenteeBase(person.Id, season.Cycle, day.AddDays(1)));
        yield return Measure(season, person, season.Day(9, 17), final: false, Side.Mentee);
    }

    private static IEnumerable<Act> Offering(Season season, Person person)
    {
        var day = season.Day(9, 10).AddDays(person.Number % 4);
        string[] competences = person.Kind == ParticipantKind.Teacher ? [.. TeacherRequests, .. PupilRequests[..4]] : PupilRequests;
        yield return new(day, Role.Curator, Filling.OfMentor(
            person.Id, season.Cycle, "Хочу поделиться опытом.", competences, FormsOf(person), person.Kind == ParticipantKind.Pupil ? 2 : 4, 2, 10, person.Kind == ParticipantKind.Teacher ? 60 : 11 + person.Number % 6, day, person.Days, person.Interests));
        if (person.Kind is not (ParticipantKind.Pupil or ParticipantKind.Teacher))
            yield return new(day, Role.Curator, new RecordClearance(person.Id, Papers.Of("clearance", person.Number, season.Cycle.First), season.Cycle.Ends, day));
        foreach (var act in AgreeingToMentor(season, person, day)) yield return act;
        yield return new(day.AddDays(1), Role.Curator, new EnterMentorBase(person.Id, season.Cycle, day.AddDays(1)));
        yield return Measure(season, person, season.Day(9, 18), final: false, Side.Mentor);
    }

    /// <summary>A teacher agrees to the work in writing; for a minor, the representative to being seen by the psychologist.</summary>
    private static IEnumerable<Act> AgreeingToMentor(Season season, Person person, DateOnly day)
    {
        if (person.Kind == ParticipantKind.Teacher)
            yield return new(day, Role.Curator, new GrantConsent(
                person.Id, person.Consent("work", season.Cycle.First), ConsentKind.MentoringWork, GivenBy.Self, null, Papers.Of("work", person.Number, season.Cycle.First), season.Cycle.Ends, day));
        else if (person.BornOn.AddYears(18) > day)
            yield return new(day, Role.Curator, new GrantConsent(
                person.Id, person.Consent("support", season.Cycle.First), ConsentKind.PsychologicalSupport, GivenBy.Representative, person.Representative, Papers.Of("support", person.Number, season.Cycle.First), season.Cycle.Ends, day));
    }

    private static IEnumerable<Act> Closing(Season season)
    {
        if (season.Cycle.First == 2023)
            yield return new(season.Day(9, 1), Role.Curator, new AddDirection("COMPETENCES", "финансовая грамотность", "financial literacy", 2, ["PROJECT", "MATH"], season.Day(9, 1)));
        yield return new(season.Day(9, 8), Role.Curator, new DefineParameters(season.Cycle, ["D01", "D04", "D08", "D11", "D13", "D14"], season.Day(9, 8)));
        yield return new(season.Day(9, 17), Role.Curator, new AnalyseQuestionnaire(Questionnaire.OfMentee, season.Cycle, season.Day(9, 17)));
        yield return new(season.Day(9, 18), Role.Curator, new AnalyseQuestionnaire(Questionnaire.OfMentor, season.Cycle, season.Day(9, 18)));
        if (season.Cycle.First != 2026 && season.Mentees.FirstOrDefault(x => x.Kind == ParticipantKind.Teacher) is { } young)
            yield return new(season.Day(10, 20), Role.Psychologist, new TellOfParticipant(young.Id, season.Cycle, ["CLASS_MANAGEMENT"], "Просит поддержки в работе с родителями.", season.Day(10, 20)));
        yield return Act.Pause(season.Day(9, 19));
        foreach (var contingent in new[] { Contingent.Pupil, Contingent.Teacher })
            yield return new(season.Day(9, 19), Role.Curator, new DeclareBaseFormed(season.Cycle, Side.Mentee, contingent, season.Day(9, 19)));
        foreach (var contingent in Enum.GetValues<Contingent>())
            yield return new(season.Day(9, 20), Role.Curator, new DeclareBaseFormed(season.Cycle, Side.Mentor, contingent, season.Day(9, 20)));
        yield return new(season.Day(9, 20), Role.Curator, new PublishRequestMap(season.Cycle, season.Day(9, 20)));
        yield return new(season.Day(9, 20), Role.Curator, new EngageExternalExpert(
            season.Cycle, ExpertKind.Psychologist, Papers.Of("assignment", season.Cycle.First), Papers.Of("undertaking", season.Cycle.First), season.Day(9, 20)));
    }

    /// <summary>A measurement on the parameters that fit the person; the last one is a little better than the first.</summary>
    public static Act Measure(Season season, Person person, DateOnly on, bool final, Side side)
    {
        string[] codes = side == Side.Mentor ? ["D14"] : person.Kind == ParticipantKind.Teacher ? ["D11", "D13"] : ["D01", "D04", "D08"];
        Measure[] values = [.. codes.Select((code, i) => new Measure(code, Math.Min(10, 4 + (person.Number + i) % 4 + (final ? 1 + (person.Number + i) % 3 - (person.Number % 6 == 0 ? 2 : 0) : 0))))];
        return new(on, Role.Psychologist, final
            ? new RecordFinal(person.Id, season.Cycle, values, on)
            : new RecordBaseline(person.Id, season.Cycle, values, on));
    }

    private static string[] Requests(Person person)
    {
        var pool = person.Kind == ParticipantKind.Teacher ? TeacherRequests : PupilRequests[..4];
        return [.. new[] { pool[person.Number % pool.Length], pool[(person.Number + 1) % pool.Length] }.Distinct()];
    }

    private static MentoringForm[] FormsOf(Person person) => person.Kind switch
    {
        ParticipantKind.Pupil => [MentoringForm.PupilPupil],
        ParticipantKind.Teacher => [MentoringForm.TeacherTeacher, MentoringForm.TeacherPupil],
        ParticipantKind.Student => [MentoringForm.StudentPupil],
        _ => [MentoringForm.EmployerPupil],
    };
}
