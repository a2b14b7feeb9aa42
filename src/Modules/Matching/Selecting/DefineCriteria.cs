using System.Text.Json.Serialization;

namespace Mentorship.Matching.Selecting;

/// <summary>Sets the criteria of selection for the requests of a cycle: what every mentor needs, and a sheet for each direction that asks for more (6.Z1); said is which version was looked at, 0 where there was none.</summary>
[Needs(Deed.SetCriteria)]
public sealed record DefineCriteria(
    SchoolYear Cycle, IReadOnlyList<string> RequestCodes, int MinHoursPerWeek, int MinAge, IReadOnlyList<DirectionSheet>? Sheets, int Replaces, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<DefineCriteria>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.RequestCodes).NotEmpty().WithMessage(_ => Say.CriteriaNeedDirection);
            RuleForEach(x => x.RequestCodes).Must(x => x is not null && Directions.InForce.Of(x) is not null).WithMessage((_, x) => Say.NoSuchDirection.With(x));
            RuleFor(x => x.MinHoursPerWeek).InclusiveBetween(0, SheetRules.MostHours);
            RuleFor(x => x.MinAge).InclusiveBetween(SheetRules.Youngest, SheetRules.Oldest);
            RuleFor(x => x.Sheets).Must(x => x is null || x.Select(sheet => sheet?.Code).Distinct().Count() == x.Count).WithMessage(_ => Say.SheetTwice);
            RuleForEach(x => x.Sheets).NotNull().SetValidator(new SheetRules());
            RuleForEach(x => x.Sheets).Must((x, sheet) => sheet is null || x.RequestCodes?.Contains(sheet.Code) == true).WithMessage((_, x) => Say.SheetOfOtherDirection.With(SheetRules.Named(x)));
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>What has to hold of the sheet of a direction; far from its field a sentence names the direction.</summary>
public sealed class SheetRules : AbstractValidator<DirectionSheet>
{
    public const int MostHours = 40, Youngest = 14, Oldest = 99, MostYears = 50;

    public SheetRules()
    {
        RuleFor(x => x.CompetenceCodes).NotEmpty().WithMessage(x => Say.SheetNeedsCompetence.With(Named(x)));
        RuleForEach(x => x.CompetenceCodes).Must(x => x is not null && Directions.InForce.Of(x) is not null).WithMessage((_, x) => Say.NoSuchDirection.With(x));
        RuleFor(x => x.MinYears).InclusiveBetween(0, MostYears).WithMessage(x => Say.SheetYearsOutOfRange.With(Named(x), MostYears));
        RuleFor(x => x.MinAge).InclusiveBetween(Youngest, Oldest).WithMessage(x => Say.SheetAgeOutOfRange.With(Named(x), Youngest, Oldest));
        RuleFor(x => x.MinYearsOlder).InclusiveBetween(0, MostYears).WithMessage(x => Say.SheetOlderOutOfRange.With(Named(x), MostYears));
        RuleFor(x => x.MinHoursPerWeek).InclusiveBetween(0, MostHours).WithMessage(x => Say.SheetHoursOutOfRange.With(Named(x), MostHours));
        RuleForEach(x => x.Kinds).IsInEnum();
    }

    public static string Named(DirectionSheet sheet) => Directions.InForce.WordOf(sheet.Code ?? "");
}

public static class DefineCriteriaHandler
{
    public static SelectionCriteriaDefined Handle(DefineCriteria command, [WriteAggregate(Required = false)] Selection? selection, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var version = selection?.Criteria?.Version ?? 0;
        Refused.When(command.Replaces != version, Say.CriteriaChangedMeanwhile.With(version));
        return new(
            command.Cycle, version + 1, [.. command.RequestCodes.Distinct()],
            command.MinHoursPerWeek, command.MinAge, command.On,
            command.Sheets is { } sheets ? [.. sheets.Select(x => x with { CompetenceCodes = [.. x.CompetenceCodes.Distinct()], Kinds = x.Kinds is { Count: > 0 } kinds ? [.. kinds.Distinct().Order()] : null })] : null);
    }
}
