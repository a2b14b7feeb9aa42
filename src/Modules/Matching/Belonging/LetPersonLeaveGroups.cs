using Mentorship.Matching.Forming;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Takes a person out of every active group when the consent or the participation ends.</summary>
public static class LetPersonLeaveGroupsHandler
{
    public static Task Handle(ConsentWithdrawn withdrawn, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        Lost(withdrawn.Kind, withdrawn.Participant, withdrawn.OccurredOn, session, bus, today);

    public static Task Handle(ConsentExpired expired, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        Lost(expired.Kind, expired.Participant, expired.OccurredOn, session, bus, today);

    public static Task Handle(ConsentInvalidated invalidated, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        Lost(invalidated.Kind, invalidated.Participant, invalidated.OccurredOn, session, bus, today);

    public static Task Handle(AssentOverdue overdue, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        LeaveIfBarred(overdue.Participant, overdue.OccurredOn, session, bus, today);

    public static Task Handle(MinorAssentRecorded recorded, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        recorded.Assents ? Task.CompletedTask : LeaveIfBarred(recorded.Participant, recorded.OccurredOn, session, bus, today);

    public static Task Handle(PersonalDataDestroyed destroyed, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        LeaveIfBarred(destroyed.Participant, destroyed.OccurredOn, session, bus, today);

    public static Task Handle(ParticipantLeftProgramme left, IDocumentSession session) =>
        Leave(left.Participant, Matching(left.Reason), left.OccurredOn, session);

    /// <summary>A consent may have ended between the decision to form a group and its forming: then nobody was in it yet to be let go.</summary>
    public static Task Handle(GroupFormed formed, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        LeaveIfBarred(formed.Group, [.. formed.Mentors, .. formed.Mentees], session, bus, today);

    /// <summary>The same may have happened to a mentor who takes over.</summary>
    public static Task Handle(MentorReplaced replaced, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        LeaveIfBarred(replaced.Group, [replaced.To], session, bus, today);

    /// <summary>And to whoever joins.</summary>
    public static Task Handle(MemberJoined joined, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        LeaveIfBarred(joined.Group, [joined.Participant], session, bus, today);

    public static EndingReason Matching(LeavingReason reason) => reason switch
    {
        LeavingReason.OwnWish => EndingReason.OwnWish,
        LeavingReason.RepresentativesWish => EndingReason.RepresentativesWish,
        LeavingReason.LeftSchool => EndingReason.LeftSchool,
        LeavingReason.Illness => EndingReason.Illness,
        LeavingReason.EndOfConsent => EndingReason.EndOfConsent,
        _ => EndingReason.CuratorsDecision,
    };

    /// <summary>Why somebody barred goes, or nothing; whatever is wrong with a consent ends it.</summary>
    public static EndingReason? ReasonOf(Standing standing) => standing.BarredFor switch
    {
        BarredFor.Blocked or BarredFor.Disagreement => null,
        null => null,
        BarredFor.Left => standing.LeftBecause is { } reason ? Matching(reason) : EndingReason.CuratorsDecision,
        BarredFor.RecordGone => EndingReason.CuratorsDecision,
        _ => EndingReason.EndOfConsent,
    };

    /// <summary>Without the consent to process nobody is worked with; without the consent to the work itself no teacher mentors.</summary>
    private static Task Lost(ConsentKind kind, ParticipantId person, DateOnly on, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        kind.IsToProcess() ? LeaveIfBarred(person, on, session, bus, today)
        : kind == ConsentKind.MentoringWork ? StopMentoring(person, on, session, bus, today)
        : Task.CompletedTask;

    private static async Task StopMentoring(ParticipantId person, DateOnly on, IDocumentSession session, IMessageBus bus, DateOnly today)
    {
        var standings = await bus.InvokeAsync<Standings>(new StandingOf([person], SchoolYear.Of(today), today));
        if (standings.All is [{ LacksWorkConsent: true }]) await Leave(person, EndingReason.EndOfConsent, on, session, x => x.Mentors.Contains(person));
    }

    /// <summary>News may be old when it is heard: who is in order again by now stays.</summary>
    private static async Task LeaveIfBarred(ParticipantId person, DateOnly on, IDocumentSession session, IMessageBus bus, DateOnly today)
    {
        var standings = await bus.InvokeAsync<Standings>(new StandingOf([person], SchoolYear.Of(today), today));
        if ((standings.All is [var standing] ? ReasonOf(standing) : EndingReason.EndOfConsent) is { } reason) await Leave(person, reason, on, session);
    }

    private static async Task LeaveIfBarred(GroupId group, IReadOnlyList<ParticipantId> people, IDocumentSession session, IMessageBus bus, DateOnly today)
    {
        var standings = await bus.InvokeAsync<Standings>(new StandingOf(people, SchoolYear.Of(today), today));
        Departure[] gone = [.. from x in standings.All let reason = ReasonOf(x) where reason is not null select new Departure(x.Participant, reason.Value)];
        if (gone.Length > 0) await Leave(group, gone, today, session);
    }

    private static async Task Leave(ParticipantId person, EndingReason reason, DateOnly on, IDocumentSession session, Func<Group, bool>? which = null)
    {
        var active = await session.Query<Group>().Where(x => x.State == GroupState.Formed).ToListAsync();
        foreach (var id in active.Where(x => x.Members.Contains(person) && which?.Invoke(x) != false).Select(x => x.Id)) await Leave(id, [new(person, reason)], on, session);
    }

    private static async Task Leave(GroupId id, IReadOnlyList<Departure> gone, DateOnly on, IDocumentSession session)
    {
        var stream = await session.Events.FetchForWriting<Group>(id.Value);
        if (stream.Aggregate is { } group) stream.AppendMany(Ending.Leave(group, gone, on));
    }
}
