using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Selecting;

/// <summary>What the criteria of selection ask of a mentor.</summary>
public enum Criterion { Hours, Age, Competence }

/// <summary>Whether a mentor meets one of the criteria.</summary>
public sealed record CriterionMark(Criterion Criterion, bool Met)
{
    /// <summary>As the log writes it.</summary>
    public string Code => Criterion.ToString().ToUpperInvariant();

    /// <summary>What whoever shortlists is told where it is not met.</summary>
    public string Lacking => Criterion switch
    {
        Criterion.Hours => Say.TooFewHours,
        Criterion.Age => Say.BelowCriteriaAge,
        _ => Say.NoMatchingCompetence,
    };

    /// <summary>All criteria in their order, met or not.</summary>
    public static IReadOnlyList<CriterionMark> Of(SelectionCriteriaDefined criteria, Standing mentor) =>
    [
        new(Criterion.Hours, mentor.HoursPerWeek >= criteria.MinHoursPerWeek),
        new(Criterion.Age, mentor.Age >= criteria.MinAge),
        new(Criterion.Competence, criteria.RequestCodes.Any(x => Directions.InForce.Answers(mentor.CompetenceCodes, x))),
    ];
}
