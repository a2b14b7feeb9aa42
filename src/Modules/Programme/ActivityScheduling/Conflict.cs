using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Why two activities, or one and its day, do not go together.</summary>
public enum ConflictKind { SameMentor, SameMentee, SamePlace, DayOff }

/// <summary>Something in a schedule that cannot well be: between two activities, or of one.</summary>
public sealed record Conflict(ConflictKind Kind, ActivityId One, ActivityId? Other)
{
    /// <summary>All there are, in the order of the days.</summary>
    public static IReadOnlyList<Conflict> In(IReadOnlyList<ScheduledActivity> activities, IReadOnlyDictionary<RecordId, ActivityWords> words, SchoolSettings settings)
    {
        ScheduledActivity[] ordered = [.. activities.OrderBy(x => x.ActivityOn).ThenBy(x => x.StartsAt)];
        return
        [
            .. ordered.Where(x => !WorkingDays.Country.IsWorking(x.ActivityOn, settings)).Select(x => new Conflict(ConflictKind.DayOff, x.Activity, null)),
            .. ordered.SelectMany((one, at) => ordered[(at + 1)..].Where(other => Overlap(one, other)).SelectMany(other => Between(one, other))),
        ];

        IEnumerable<Conflict> Between(ScheduledActivity one, ScheduledActivity other)
        {
            if (one.Mentor == other.Mentor) yield return new(ConflictKind.SameMentor, one.Activity, other.Activity);
            if (one.Mentees.Intersect(other.Mentees).Any()) yield return new(ConflictKind.SameMentee, one.Activity, other.Activity);
            if (PlaceOf(one) is { } place && place == PlaceOf(other)) yield return new(ConflictKind.SamePlace, one.Activity, other.Activity);
        }

        string? PlaceOf(ScheduledActivity x) => words.GetValueOrDefault(x.Words)?.Place.Trim().ToUpperInvariant().Replace('Ё', 'Е');
    }

    private static bool Overlap(ScheduledActivity one, ScheduledActivity other) =>
        one.ActivityOn == other.ActivityOn && one.StartsAt < other.EndsAt && other.StartsAt < one.EndsAt;
}
