namespace Mentorship.Programme.RoadMapping;

/// <summary>A road map as it comes in: the years it is for, where it is from, and the file.</summary>
public interface IRoadmapSource
{
    SchoolYear First { get; }

    SchoolYear Last { get; }

    string Source { get; }

    string FileName { get; }

    byte[] Content { get; }
}

/// <summary>What is asked of a road map that comes in.</summary>
internal sealed class RoadmapSourceRules : AbstractValidator<IRoadmapSource>
{
    public const int Limit = 1_000_000;

    public RoadmapSourceRules()
    {
        RuleFor(x => x.First.First).InclusiveBetween(2019, 2100).OverridePropertyName(nameof(IRoadmapSource.First));
        RuleFor(x => x.Last).Must((x, last) => last.First >= x.First.First && last.First - x.First.First < 10).WithMessage(_ => Say.PlanEndsBeforeItBegins);
        RuleFor(x => x.Source).NotEmpty().MaximumLength(200);
        RuleFor(x => x.FileName).NotNull().MaximumLength(200);
        RuleFor(x => x.Content).NotEmpty().WithMessage(_ => Say.RoadmapIsEmpty)
            .Must(x => x is null || x.Length <= Limit).WithMessage(_ => Say.RoadmapIsTooLarge);
    }
}
