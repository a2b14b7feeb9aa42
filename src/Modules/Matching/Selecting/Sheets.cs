using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Selecting;

/// <summary>The sheets of directions held against people.</summary>
public static class Sheets
{
    private const int Adult = 18;

    /// <summary>What a direction asks; by its competences alone where the criteria say nothing of it.</summary>
    public static DirectionSheet SheetOf(this SelectionCriteriaDefined criteria, string code) =>
        criteria.Sheets?.FirstOrDefault(x => x.Code == code) ?? Plain(code);

    /// <summary>A sheet that asks for nothing but the competences that answer the direction.</summary>
    public static DirectionSheet Plain(string code) => new(code, Directions.InForce.Of(code)?.Competences() ?? [code]);

    /// <summary>What a sheet asks of a mentor, met or not; nothing is said of what it does not ask.</summary>
    public static IEnumerable<CriterionMark> Marks(DirectionSheet sheet, Standing mentor)
    {
        yield return new(Criterion.Competence, sheet.CompetenceCodes.Intersect(mentor.CompetenceCodes).Any());
        if (sheet.MinYears is { } years) yield return new(Criterion.Experience, mentor.Years >= years) { NotKnown = mentor.Years is null };
        if (sheet.MinAge is { } age) yield return new(Criterion.Age, mentor.Age >= age);
        if (sheet.MinHoursPerWeek is { } hours) yield return new(Criterion.Hours, mentor.HoursPerWeek >= hours);
        if (sheet.Kinds is { Count: > 0 } kinds) yield return new(Criterion.Kind, kinds.Contains(mentor.Kind));
        if (sheet.CertificateNeeded && mentor.Age >= Adult && Rulebook.Current.ClearanceWithMinors.Contains(mentor.Kind)) yield return new(Criterion.Certificate, mentor.Cleared);
    }

    /// <summary>Whether a mentor may be counted as answering a mentee by the sheet of a direction.</summary>
    public static bool IsAnswered(this DirectionSheet sheet, Standing mentor, Standing mentee) =>
        !Marks(sheet, mentor).Any(x => x.Fails) && (sheet.MinYearsOlder is not { } years || mentor.Age - mentee.Age >= years);
}
