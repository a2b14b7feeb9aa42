using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>The order of a group's meetings (INV-19) and what a regular one needs (INV-20).</summary>
public static class MeetingOrder
{
    /// <summary>The sentence that bars a meeting of this kind beside the others, or nothing.</summary>
    public static string? Bars(MeetingKind kind, IEnumerable<Appointment> others, bool planAgreed)
    {
        var standing = others.Where(x => x.Outcome is MeetingOutcome.Ahead or MeetingOutcome.Held).ToArray();
        var held = standing.Where(x => x.Outcome == MeetingOutcome.Held).ToArray();
        if (kind == MeetingKind.Final && standing.Any(x => x.Kind == kind)) return Say.FinalMeetingOnce;
        if (held.Any(x => x.Kind > kind)) return Say.LaterMeetingHeld;
        if (kind != MeetingKind.Regular && standing.Any(x => x.Kind == kind && !MayBeRepeated(x))) return Say.MeetingOfThisKindOnce;
        if (kind > MeetingKind.First && !held.Any(x => x.Kind == kind - 1)) return Say.PreviousMeetingNotHeld;
        if (kind == MeetingKind.Planning && !held.Any(x => x.Kind == MeetingKind.Trial && x.BothReady)) return Say.TrialNotBothReady;
        if (kind == MeetingKind.Regular && !planAgreed) return Say.PlanNotAgreed;
        return null;
    }

    /// <summary>The kinds of meeting that nothing bars, what comes next first.</summary>
    public static IReadOnlyList<MeetingKind> Allowed(IEnumerable<Appointment> meetings, bool planAgreed) =>
        [.. Enum.GetValues<MeetingKind>().Where(x => Bars(x, meetings, planAgreed) is null)];

    /// <summary>The kind that is meant where nobody says: working meetings while they may be held.</summary>
    public static MeetingKind Usual(IReadOnlyList<MeetingKind> allowed) => allowed.Contains(MeetingKind.Regular) ? MeetingKind.Regular : allowed[0];

    /// <summary>A trial that did not convince both may be tried again, and planning may take more than one sitting.</summary>
    private static bool MayBeRepeated(Appointment meeting) => meeting.Outcome == MeetingOutcome.Held
        && (meeting.Kind == MeetingKind.Planning || (meeting.Kind == MeetingKind.Trial && !meeting.BothReady));
}
