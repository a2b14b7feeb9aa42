using Mentorship.Matching.Forming;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Takes a person out of every active group when the consent or the participation ends.</summary>
public static class LetPersonLeaveGroupsHandler
{
    public static Task Handle(ConsentWithdrawn withdrawn, IDocumentSession session, IMessageBus bus, DateOnly today) =>
        withdrawn.Kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing
            ? LeaveIfBarred(withdrawn.Participant, withdrawn.OccurredOn, session, bus, today)
            : Task.CompletedTask;

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
        BarredFor.Blocked => null,
        null => null,
        BarredFor.Left => standing.LeftBecause is { } reason ? Matching(reason) : EndingReason.CuratorsDecision,
        BarredFor.RecordGone => EndingReason.CuratorsDecision,
        _ => EndingReason.EndOfConsent,
    };

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

    private static async Task Leave(ParticipantId person, EndingReason reason, DateOnly on, IDocumentSession session)
    {
        var active = await session.Query<Group>().Where(x => x.State == GroupState.Formed).ToListAsync();
        foreach (var id in active.Where(x => x.Members.Contains(person)).Select(x => x.Id)) await Leave(id, [new(person, reason)], on, session);
    }

    private static async Task Leave(GroupId id, IReadOnlyList<Departure> gone, DateOnly on, IDocumentSession session)
    {
        var stream = await session.Events.FetchForWriting<Group>(id.Value);
        if (stream.Aggregate is { } group) stream.AppendMany(Ending.Leave(group, gone, on));
    }
}
