using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Supporting;

/// <summary>Which supports are looked at.</summary>
public enum SupportShown { Open, Due, Concluded, All }

/// <summary>Somebody's support as curator and psychologist see it: without a word of what was said.</summary>
public sealed record SupportCard(
    SupportId Support, ParticipantId Participant, SchoolYear Cycle, Side Side, SupportGround Ground, GroupId? Group, AccountId Supporter, DateOnly AssignedOn,
    IReadOnlyList<SessionCard> Sessions, DateOnly? DueOn, SupportResult? Result, DateOnly? ConcludedOn)
{
    /// <summary>The supports of a year, those whose next session is nearest first, before them those that have none.</summary>
    [View("/api/programme/supports"), Needs(Deed.ReadSupports)]
    public static async Task<IReadOnlyList<SupportCard>> Read(IQuerySession session, TimeProvider clock, int? cycle, SupportShown? show, Side? side, CancellationToken cancellation)
    {
        var year = cycle ?? SchoolYear.Of(Today.Of(clock)).First;
        var today = Today.Of(clock);
        var found = await session.Query<Support>().Where(x => x.Year == year).ToListAsync(cancellation);
        return [.. found.Select(Of).Where(x => side is null || x.Side == side).Where(x => x.Is(show ?? SupportShown.All, today)).OrderBy(x => x.ConcludedOn is null ? x.DueOn ?? DateOnly.MinValue : DateOnly.MaxValue).ThenBy(x => x.AssignedOn)];
    }

    /// <summary>All supports there were of one person, the latest first.</summary>
    [View("/api/programme/supports/people/{participant:guid}"), Needs(Deed.ReadSupports)]
    public static async Task<IReadOnlyList<SupportCard>> OfPerson(IQuerySession session, Guid participant, CancellationToken cancellation)
    {
        var found = await session.Query<Support>().Where(x => x.Person == participant).ToListAsync(cancellation);
        return [.. found.Select(Of).OrderByDescending(x => x.AssignedOn)];
    }

    /// <summary>Those that go on in a year.</summary>
    public static async Task<IReadOnlyList<SupportCard>> Open(IQuerySession session, SchoolYear cycle, CancellationToken cancellation)
    {
        var year = cycle.First;
        return [.. (await session.Query<Support>().Where(x => x.Year == year && x.ConcludedOn == null).ToListAsync(cancellation)).Select(Of)];
    }

    /// <summary>Whether a session is due; where nobody has said when, it is.</summary>
    public bool IsDue(DateOnly today) => ConcludedOn is null && !(DueOn > today);

    private bool Is(SupportShown shown, DateOnly today) => shown switch
    {
        SupportShown.Open => ConcludedOn is null,
        SupportShown.Due => IsDue(today),
        SupportShown.Concluded => ConcludedOn is not null,
        _ => true,
    };

    /// <summary>The next session is due when the last one said so; before the first, when the support was assigned for.</summary>
    private static SupportCard Of(Support x) => new(
        x.Id, x.Participant, x.Cycle, x.Side, x.Ground, x.Group, x.Supporter, x.AssignedOn,
        [.. x.Sessions.OrderBy(session => session.HeldOn).Select(session => new SessionCard(session.Session, session.HeldOn, session.Kind, session.Present, session.Conclusion, session.MeasureCode, session.NextOn, session.Notes is not null))],
        x.ConcludedOn is not null ? null : x.Sessions.Count == 0 ? x.DueOn : x.Sessions.MaxBy(session => session.HeldOn)!.NextOn,
        x.Result, x.ConcludedOn);
}

/// <summary>A session as it is known to those who may not read its notes.</summary>
public sealed record SessionCard(
    SupportSessionId Session, DateOnly HeldOn, SupportKind Kind, IReadOnlyList<ParticipantId> Present, SupportConclusion Conclusion, string? MeasureCode, DateOnly? NextOn, bool Noted);
