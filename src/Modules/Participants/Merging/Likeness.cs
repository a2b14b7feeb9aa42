using Mentorship.Participants.Vault;
using Quickenshtein;

namespace Mentorship.Participants.Merging;

/// <summary>What two records have in common that may be one person.</summary>
public enum Likeness { Same, NameAlmost, MiddleNameMissing, BirthDateDiffers }

/// <summary>Tells which records may be one person; whether they are, somebody has to say who knows them.</summary>
public static class Likenesses
{
    /// <summary>Letters that a slip of the pen may change in a full name.</summary>
    private const int Slips = 2;

    public static Likeness? Of(Profile one, Profile other)
    {
        var (first, second) = (Card.Normal(one.FullName), Card.Normal(other.FullName));
        if (one.BornOn != other.BornOn) return first == second && one.MiddleName is not null ? Likeness.BirthDateDiffers : null;
        if (first == second) return Likeness.Same;
        if ((one.MiddleName is null || other.MiddleName is null) && Card.Normal($"{one.LastName} {one.FirstName}") == Card.Normal($"{other.LastName} {other.FirstName}"))
            return Likeness.MiddleNameMissing;
        return Levenshtein.GetDistance(first, second) <= Slips ? Likeness.NameAlmost : null;
    }
}
