using System.Text.Json.Serialization;
using Mentorship.Design;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Questioning.Phrasing;

/// <summary>How a question is answered.</summary>
public enum ItemKind { Choice, Multi, Scale, YesNo, Frequency, Number, Text }

/// <summary>What of an answer the programme itself goes by.</summary>
public enum ReadAs { RequestCodes, Priority, CompetenceCodes, Forms, Capacity, HoursPerWeek, AgeFrom, AgeTo, Days, Interests, JointWork, Result, WouldContinue }

/// <summary>What may be chosen: the code kept, and its words.</summary>
public sealed record Choice(string Code, Phrase Words);

/// <summary>A question is asked only where another was answered by one of these.</summary>
public sealed record Condition(string Item, IReadOnlyList<string> Values);

/// <summary>One question of a questionnaire; its code links the same question before and after, and across versions.</summary>
public sealed record Item(
    string Code, ItemKind Kind, Phrase Question, bool Required = false, Condition? ShownIf = null, IReadOnlyList<Choice>? Options = null,
    string? Catalogue = null, ReadAs? Reads = null, int? From = null, int? To = null, Phrase? Hint = null)
{
    public const string Yes = "yes", No = "no";

    /// <summary>What may be answered, in order; nothing for numbers and texts.</summary>
    [JsonIgnore]
    public IReadOnlyList<Choice> Choices => Kind switch
    {
        ItemKind.YesNo => Fixed.YesNo,
        ItemKind.Frequency => Fixed.Frequencies,
        ItemKind.Scale => Fixed.Marks,
        ItemKind.Choice or ItemKind.Multi => Catalogue switch
        {
            "directions" => [.. Directions.InForce.Offered.Select(x => new Choice(x.Code, new(x.Ru, x.En)))],
            "forms" => Named<MentoringForm>(),
            "interests" => Named<Interest>(),
            _ => Options ?? [],
        },
        _ => [],
    };

    private static Choice[] Named<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(x => new Choice(x.ToString(), new(Words.Of(x), Words.Of(x))))];

    public string WordOf(string value) => Catalogue == "directions" ? Directions.InForce.WordOf(value) : Choices.FirstOrDefault(x => x.Code == value)?.Words.Word ?? value;

    /// <summary>Choices that are the same in every questionnaire.</summary>
    private static class Fixed
    {
        public static readonly Choice[] YesNo = [new(Yes, new("да", "yes")), new(No, new("нет", "no"))];

        public static readonly Choice[] Marks = [.. Enumerable.Range(1, 10).Select(x => new Choice($"{x}", new($"{x}", $"{x}")))];

        public static readonly Choice[] Frequencies =
        [
            new("VERY_OFTEN", new("очень часто", "very often")), new("OFTEN", new("часто", "often")), new("SELDOM", new("редко", "seldom")),
            new("ONCE_OR_TWICE", new("1–2 раза", "once or twice")), new("NEVER", new("никогда", "never")),
        ];
    }
}
