namespace Mentorship.Programme.RoadMapping;

/// <summary>The years a road map is for.</summary>
public interface IPlanYears
{
    SchoolYear First { get; }

    SchoolYear Last { get; }
}

/// <summary>A road map as it comes in: the years it is for, where it is from, and the file.</summary>
public interface IRoadmapSource : IPlanYears
{
    string Source { get; }

    string FileName { get; }

    byte[] Content { get; }
}

/// <summary>What is asked of the years.</summary>
internal sealed class PlanYearsRules : AbstractValidator<IPlanYears>
{
    public PlanYearsRules()
    {
        RuleFor(x => x.First.First).InclusiveBetween(2019, 2100).OverridePropertyName(nameof(IPlanYears.First));
        RuleFor(x => x.Last).Must((x, last) => last.First >= x.First.First && last.First - x.First.First < 10).WithMessage(_ => Say.PlanEndsBeforeItBegins);
    }
}

/// <summary>What is asked of a road map that comes in.</summary>
internal sealed class RoadmapSourceRules : AbstractValidator<IRoadmapSource>
{
    public const int Limit = 1_000_000;

    public RoadmapSourceRules()
    {
        Include(new PlanYearsRules());
        RuleFor(x => x.Source).NotEmpty().MaximumLength(200);
        RuleFor(x => x.FileName).NotNull().MaximumLength(200);
        RuleFor(x => x.Content).NotEmpty().WithMessage(_ => Say.RoadmapIsEmpty)
            .Must(x => x is null || x.Length <= Limit).WithMessage(_ => Say.RoadmapIsTooLarge);
    }
}
