using Mentorship.Design;

namespace Mentorship.Participants.Bases;

/// <summary>One column of the long-term base: its heading, its width in print and what stands in it.</summary>
public sealed record LongTermColumn(string Heading, double Width, Func<LongTermRow, object?> Cell)
{
    public static IReadOnlyList<LongTermColumn> All =>
    [
        new(Say.FullName, 32, x => x.FullName), new(Say.Contacts, 26, x => x.Contact), new(Say.PlaceOfMentor, 26, x => x.Place), new(Say.Competences, 40, x => Directions.InForce.WordsOf(x.Codes)),
        new(Say.CyclesDone, 12, x => x.Cycles), new(Say.Results, 22, x => x.LastOutcome is { } outcome ? Words.Of(outcome) : null), new(Say.AdmittedOn, 14, x => x.AdmittedOn), new(Say.AgreedUntil, 14, x => x.AgreedUntil),
    ];

    public string Told(LongTermRow row) => Cell(row) switch
    {
        null => "",
        DateOnly day => Words.Of(day),
        var other => other.ToString()!,
    };
}
