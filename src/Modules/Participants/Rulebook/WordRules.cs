namespace Mentorship.Participants.Rulebook;

/// <summary>What every typed word must keep to.</summary>
public static class WordRules
{
    /// <summary>Not empty, not endless, and without control characters, which no name has and the store cannot keep.</summary>
    public static IRuleBuilderOptions<T, string> IsWord<T>(this IRuleBuilder<T, string> rule, int limit = 100) =>
        rule.NotEmpty().MaximumLength(limit).Must(IsClean).WithMessage(_ => Say.ControlCharacters);

    public static IRuleBuilderOptions<T, string?> MayBeWord<T>(this IRuleBuilder<T, string?> rule, int limit = 200) =>
        rule.MaximumLength(limit).Must(IsClean).WithMessage(_ => Say.ControlCharacters);

    public static IRuleBuilderOptions<T, int> IsMark<T>(this IRuleBuilder<T, int> rule) => rule.InclusiveBetween(1, 10);

    public static IRuleBuilderOptions<T, IReadOnlyList<string>> AreOfTheCatalogue<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) =>
        rule.NotEmpty().MayBeOfTheCatalogue();

    public static IRuleBuilderOptions<T, IReadOnlyList<string>> MayBeOfTheCatalogue<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) =>
        rule.Must(x => x is null || x.All(Directions.InForce.Knows)).WithMessage(_ => Say.NotInTheCatalogue)
            .Must(x => x is null || x.Distinct().Count() == x.Count).WithMessage(_ => Say.NamedTwice);

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> AreChosen<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> rule) where TItem : struct, Enum =>
        rule.Must(x => x is null || x.All(Enum.IsDefined)).WithMessage(_ => Say.ChooseOfThese)
            .Must(x => x is null || x.Distinct().Count() == x.Count).WithMessage(_ => Say.NamedTwice);

    public static bool IsClean(string? text) => text is null || text.All(c => !char.IsControl(c) || c is '\n' or '\r' or '\t');
}
