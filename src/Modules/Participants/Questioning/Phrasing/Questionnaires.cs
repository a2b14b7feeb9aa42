using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Questioning.Phrasing;

/// <summary>The questionnaires the product brings along: A-1 of those who ask, A-2 of those who offer, those of the monitoring; in all versions there were.</summary>
public static class Questionnaires
{
    private static readonly Questionnaire[] Carried =
    [
        .. new[] { "A-1.1", "A-1.2", "A-1.3", "A-2.1", "A-2.2", "A-2.3" }.Select(Law.Read<Questionnaire>),
        .. Law.Read<ItemBank>("item-bank").Questionnaires(),
    ];

    private static readonly Dictionary<string, Questionnaire> ByName = Carried.ToDictionary(x => x.Name);

    /// <summary>The newest version of each.</summary>
    public static IReadOnlyList<Questionnaire> All { get; } = [.. Carried.GroupBy(x => x.Code).Select(x => x.MaxBy(v => v.Version)!)];

    private static readonly Dictionary<string, Questionnaire> Newest = All.ToDictionary(x => x.Code);

    /// <summary>Whether it is the product's own; the numbers do not tell, for both may have got to the same.</summary>
    public static bool IsCarried(Questionnaire form) => ReferenceEquals(form, Of(form.Code));

    public static Questionnaire? Of(string code) => Newest.GetValueOrDefault(code);

    public static Questionnaire? Of(string code, int version) => ByName.GetValueOrDefault(Questionnaire.Named(code, version));
}
