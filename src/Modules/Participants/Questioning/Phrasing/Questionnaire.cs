using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Questioning.Phrasing;

/// <summary>What is asked together, one step of filling in.</summary>
public sealed record Section(string Code, Phrase Title, IReadOnlyList<Item> Items);

/// <summary>
/// One questionnaire in one version: whom it asks and when (on coming into the programme, or before and after the work of a group of certain forms), and what.
/// </summary>
public sealed record Questionnaire(
    string Code, int Version, Phrase Title, Side Side, IReadOnlyList<MentoringForm> Forms, SurveyMoment? Moment, string Source, IReadOnlyList<Section> Sections)
{
    public const string OfMentee = "A-1", OfMentor = "A-2";

    /// <summary>How a version of a questionnaire is called.</summary>
    public static string Named(string code, int version) => $"{code}/{version}";

    [JsonIgnore]
    public string Name => Named(Code, Version);

    [JsonIgnore]
    public IEnumerable<Item> Items => Sections.SelectMany(x => x.Items);

    public Item? Of(string code) => Items.FirstOrDefault(x => x.Code == code);

    public Item? That(ReadAs reads) => Items.FirstOrDefault(x => x.Reads == reads);
}
