using Mentorship.Kernel.Journal;

namespace Mentorship.Matching.Training;

/// <summary>What a school calls the modules of its own, by their codes, as it lies in the vault.</summary>
public sealed record ModuleTitles(IReadOnlyDictionary<string, string> ByCode)
{
    public const string Purpose = "training-titles";

    public static ModuleTitles None { get; } = new(new Dictionary<string, string>());

    public static async Task<ModuleTitles> Of(IQuerySession session, MentorTrainingProgrammeApproved? programme, CancellationToken cancellation = default) =>
        programme?.Titles is { } titles
            ? (await Safe.Open<ModuleTitles>(session, Matter.Plan, [titles], cancellation)).GetValueOrDefault(titles) ?? None
            : None;

    public string this[string code] => ByCode.GetValueOrDefault(code) ?? TrainingCatalogue.Current.Of(code)?.Title ?? code;

    public override string ToString() => nameof(ModuleTitles);
}
