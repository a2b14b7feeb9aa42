using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Selecting;

/// <summary>What the criteria of selection ask of a mentor: those of all directions, those of one, and that there is a direction at all.</summary>
public enum Criterion { Hours, Age, Competence, Experience, Kind, Certificate, Direction, YearsOlder }

/// <summary>Whether a mentor meets one of the criteria.</summary>
public sealed record CriterionMark(Criterion Criterion, bool Met)
{
    /// <summary>Nobody has said yet: to be asked, and no reason against the mentor.</summary>
    public bool NotKnown { get; init; }

    public bool Fails => !Met && !NotKnown;

    /// <summary>As the log writes it.</summary>
    public string Code => Criterion.ToString().ToUpperInvariant();

    /// <summary>What whoever shortlists is told where it is not met.</summary>
    public string Lacking => Criterion switch
    {
        Criterion.Hours => Say.TooFewHours,
        Criterion.Age => Say.BelowCriteriaAge,
        Criterion.Competence => Say.NoMatchingCompetence,
        _ => Say.NoDirectionMet,
    };

    /// <summary>What every mentor needs, in its order, met or not; where directions have sheets, one of them at least has to be met.</summary>
    public static IReadOnlyList<CriterionMark> Of(SelectionCriteriaDefined criteria, Standing mentor)
    {
        var directions = DirectionMarks.Of(criteria, mentor);
        CriterionMark[] common =
        [
            new(Criterion.Hours, mentor.HoursPerWeek >= criteria.MinHoursPerWeek),
            new(Criterion.Age, mentor.Age >= criteria.MinAge),
            new(Criterion.Competence, directions.Any(x => x.Marks[0].Met)),
        ];
        return criteria.Sheets is null ? common
            : [.. common, new(Criterion.Direction, directions.Any(x => x.Met)) { NotKnown = !directions.Any(x => x.Met) && directions.Any(x => !x.Fails) }];
    }
}

/// <summary>What the sheet of a direction says of a mentor, competences first.</summary>
public sealed record DirectionMarks(string Code, IReadOnlyList<CriterionMark> Marks)
{
    public bool Met => Marks.All(x => x.Met);

    public bool Fails => Marks.Any(x => x.Fails);

    public static IReadOnlyList<DirectionMarks> Of(SelectionCriteriaDefined criteria, Standing mentor) =>
        [.. criteria.RequestCodes.Select(x => new DirectionMarks(x, [.. Sheets.Marks(criteria.SheetOf(x), mentor)]))];
}
