namespace Mentorship.Programme.RoadMapping.Editing;

/// <summary>What is written of a line when it is edited.</summary>
public interface ILineWording
{
    string Stage { get; }

    LineKind Kind { get; }

    string WordsText { get; }

    string? EnglishText { get; }

    string? Term { get; }

    string? Responsible { get; }

    string? Document { get; }

    int? FederalStage { get; }

    string? DependsOn { get; }

    string? CompletedBy { get; }
}

/// <summary>What is asked of the words of a line; what only looks strange is shown with the draft and refused nowhere.</summary>
internal sealed class LineWordingRules : AbstractValidator<ILineWording>
{
    public LineWordingRules()
    {
        RuleFor(x => x.Stage).NotEmpty().MaximumLength(20);
        RuleFor(x => x.Kind).IsInEnum();
        RuleFor(x => x.WordsText).NotEmpty().MaximumLength(2000);
        RuleFor(x => x.EnglishText).MaximumLength(2000);
        RuleFor(x => x.Term).Must(x => PrintedTerm.Of(x ?? "") is not null).WithMessage(x => Say.TermUnreadable.With(x.Term));
        RuleFor(x => x.Responsible).MaximumLength(300);
        RuleFor(x => x.Document).MaximumLength(300);
        RuleFor(x => x.FederalStage).InclusiveBetween(1, 7);
        RuleFor(x => x.DependsOn).MaximumLength(500);
        RuleForEach(x => FactPattern.Parse(x.CompletedBy ?? "").Facts).Must(Facts.Known).WithMessage((_, fact) => Say.UnknownFact.With(fact)).OverridePropertyName(nameof(ILineWording.CompletedBy));
    }
}

/// <summary>Makes a line of what was written.</summary>
internal static class LineWording
{
    public static RoadmapLine Line(this ILineWording said, string id) => new(
        id, said.Stage.Trim(), said.FederalStage, said.Kind, said.WordsText.ReplaceLineEndings("\n").Trim(), said.EnglishText?.ReplaceLineEndings("\n").Trim() ?? "", PrintedTerm.Of(said.Term ?? "")!,
        said.Responsible?.Trim() ?? "", said.Document?.Trim() ?? "", said.CompletedBy?.Trim() ?? "")
    {
        DependsOn = string.Join(';', (said.DependsOn ?? "").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Distinct()),
    };
}
