using Mentorship.Kernel.Journal;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Readiness;

/// <summary>Of whom it is looked at what is missing: of a class or post, of a kind, of those who lack one thing; everything left out is not asked after.</summary>
public sealed record ReadinessFilter(Lack? Missing = null, ParticipantKind? Kind = null, string? Place = null)
{
    /// <summary>Of the kind, class or post asked for, whatever they lack; a class is closed to whoever sees pseudonyms.</summary>
    internal IReadOnlyList<ReadinessLine> Among(IReadOnlyList<ReadinessLine> all)
    {
        var place = Readings.Hides(Guid.Empty) ? "" : Traces.OfPlace(Place ?? "");
        return [.. all.Where(x => (Kind is null || x.Kind == Kind) && (place.Length == 0 || Traces.OfPlace(x.Place) == place))];
    }

    /// <summary>Those who lack what was asked for; anything where nothing was.</summary>
    internal IReadOnlyList<ReadinessLine> Lacking(IReadOnlyList<ReadinessLine> some) => [.. some.Where(x => Missing is { } one ? x.Lacks(one) : x.Missing.Count > 0)];
}
