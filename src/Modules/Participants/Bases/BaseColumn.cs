using Mentorship.Design;

namespace Mentorship.Participants.Bases;

/// <summary>One official column of a base (forms of МР-42/02): with the code by which it is chosen.</summary>
public sealed record BaseColumn(string Code, string Heading, double Width, Func<BaseRow, object?> Cell) : TableColumn<BaseRow>(Heading, Width, Cell)
{
    private static IReadOnlyList<BaseColumn> Mentees =>
    [
        new("number", "№", 6, x => x.Number), Name, new("contact", Say.Contacts, 30, x => x.Contact), new("born", Say.BornYear, 10, x => x.BornYear),
        new("place", Say.PlaceOfPerson, 16, x => x.Place), new("request", Say.MainRequest, 30, x => Directions.InForce.WordsOf(x.Codes)), Entered,
        new("fellow", Say.MentorsName, 30, x => x.Fellows), Form, new("fellowplace", Say.MentorsPlace, 24, x => x.FellowsPlace), Ended, Result,
        new("passed", Say.Passed, 12, x => Words.Of(x.Outcome is not (null or Contracts.Outcome.EndedEarly))),
    ];

    private static IReadOnlyList<BaseColumn> Mentors =>
    [
        new("number", "№", 6, x => x.Number), Name, new("contact", Say.Contacts, 30, x => x.Contact), new("place", Say.PlaceOfMentor, 24, x => x.Place),
        new("competences", Say.Competences, 30, x => Directions.InForce.WordsOf(x.Codes)),
        new("achievements", Say.Achievements, 30, x => x.Achievements), new("interests", Say.Interests, 24, x => x.Interests), new("age", Say.WishedAge, 12, x => x.Offer is { } offer ? $"{offer.AgeFrom}–{offer.AgeTo}" : null),
        new("time", Say.TimeOffered, 14, x => x.Offer is { } offer ? $"{offer.HoursPerWeek} {Say.HoursAWeek}" : null), Entered,
        new("fellow", Say.MenteesName, 30, x => x.Fellows), Form, new("fellowplace", Say.MenteesPlace, 24, x => x.FellowsPlace), Ended, Result,
    ];

    private static BaseColumn Name => new(NameCode, Say.FullName, 32, x => x.FullName);

    private static BaseColumn Entered => new("entered", Say.EnteredOn, 12, x => x.EnteredOn);

    private static BaseColumn Form => new("form", Say.FormOfMentoring, 20, x => x.Form is { } form ? Words.Of(form) : null);

    private static BaseColumn Ended => new("ended", Say.EndedOn, 12, x => x.EndedOn);

    private static BaseColumn Result => new("result", Say.Results, 20, x => x.Outcome is { } outcome ? Words.Of(outcome) : null);

    /// <summary>The column that says who it is, which none does without.</summary>
    public const string NameCode = "name";

    /// <summary>All columns of a base, in the order of its form.</summary>
    public static IReadOnlyList<BaseColumn> Of(Side side) => side == Side.Mentee ? Mentees : Mentors;

    /// <summary>Those that were chosen, in the order of the form; all where none were.</summary>
    public static IReadOnlyList<BaseColumn> Of(Side side, IReadOnlyCollection<string>? chosen) =>
        chosen is { Count: > 0 } ? [.. Of(side).Where(x => x.Code == NameCode || chosen.Contains(x.Code))] : Of(side);

    public bool IsNumber => Code is "number" or "born";
}
