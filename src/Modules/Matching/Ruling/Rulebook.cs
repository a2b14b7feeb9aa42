using System.Text.Json;
using Mentorship.Kernel.Schooling;

namespace Mentorship.Matching.Ruling;

/// <summary>What the school has agreed about forms, ages, seats and weights: a versioned record with its source.</summary>
public sealed record Rulebook(
    int Version, string Source, CriteriaWeights Weights, int AgeYears, int NoticeWorkingDays,
    IReadOnlyList<ParticipantKind> ClearanceWithMinors, IReadOnlyList<FormRule> Forms)
{
    private static readonly Lazy<Rulebook> Read = new(() =>
    {
        using var stream = typeof(Rulebook).Assembly.GetManifestResourceStream("rulebook.json")!;
        return JsonSerializer.Deserialize<Rulebook>(stream, Json.Options)!;
    });

    public static Rulebook Current => Read.Value;

    public FormRule Of(MentoringForm form) => Forms.First(x => x.Form == form);

    /// <summary>The rule of a form as a school has it.</summary>
    public FormRule Of(MentoringForm form, SchoolSettings settings) => Of(form) is var rule ? rule with
    {
        Capacity = settings.SeatsIn(form) ?? rule.Capacity,
        MentorMinAge = rule.Mentors.Contains(ParticipantKind.Pupil) ? settings.PupilMentorFrom : rule.MentorMinAge,
        MenteeMinAge = rule.Mentees.Contains(ParticipantKind.Pupil) ? settings.MenteeFrom : rule.MenteeMinAge,
    } : rule;
}

/// <summary>What one form of mentoring asks of its mentors and mentees, and how many seats a mentor has in it.</summary>
public sealed record FormRule(
    MentoringForm Form, int Capacity, IReadOnlyList<ParticipantKind> Mentors, IReadOnlyList<ParticipantKind> Mentees,
    int MentorMinAge, int MenteeMinAge, bool Agreement, IReadOnlyList<string> RoleModels, FormAdvice? Advice = null)
{
    /// <summary>The mentor's own limit wins if it is lower.</summary>
    public int Limit(int declared) => declared > 0 ? Math.Min(Capacity, declared) : Capacity;
}

/// <summary>What is usual in a form: whoever departs from it is told and may go on.</summary>
public sealed record FormAdvice(int? MentorAge = null, int? MentorYears = null, int? MentorYearsHere = null, int? MenteeFrom = null, int? MenteeTo = null, bool OfOtherSchools = false);

/// <summary>What each part of a score is worth in full: competences that answer requests, mutual preference, days in common, the age wished for, interests in common. Runs older than the last three were made without them.</summary>
public sealed record CriteriaWeights(int Overlap, int Preference, int Time = 0, int Age = 0, int Interests = 0);
