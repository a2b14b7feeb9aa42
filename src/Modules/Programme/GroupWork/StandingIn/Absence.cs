using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.StandingIn;

/// <summary>A mentor's time away, both days included; nobody named means that the curator stands in.</summary>
public sealed record Absence(ParticipantId Mentor, DateOnly From, DateOnly Until, ParticipantId? StandIn)
{
    public bool Covers(DateOnly day) => From <= day && day <= Until;

    /// <summary>The times away when a mentor is back: what lies before that day stays.</summary>
    public static IReadOnlyList<Absence> Back(IReadOnlyList<Absence> all, MentorBack back) =>
    [
        .. all.Select(x => x.Mentor == back.Mentor && x.Until >= back.OccurredOn ? x with { Until = back.OccurredOn.AddDays(-1) } : x).Where(x => x.From <= x.Until),
    ];
}
