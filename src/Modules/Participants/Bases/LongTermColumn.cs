using Mentorship.Design;

namespace Mentorship.Participants.Bases;

/// <summary>The columns of the long-term base.</summary>
public static class LongTermColumn
{
    public static IReadOnlyList<TableColumn<LongTermRow>> All =>
    [
        new(Say.FullName, 32, x => x.FullName), new(Say.Contacts, 26, x => x.Contact), new(Say.PlaceOfMentor, 26, x => x.Place), new(Say.Competences, 40, x => Directions.InForce.WordsOf(x.Codes)),
        new(Say.CyclesDone, 12, x => x.Cycles), new(Say.Results, 22, x => x.LastOutcome is { } outcome ? Words.Of(outcome) : null), new(Say.AdmittedOn, 14, x => x.AdmittedOn), new(Say.AgreedUntil, 14, x => x.AgreedUntil),
    ];
}
