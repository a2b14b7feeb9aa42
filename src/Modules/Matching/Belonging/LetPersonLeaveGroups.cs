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

    public static Task Handle(ParticipantLeftProgramme left, IDocumentSession session) =>
        Leave(left.Participant, Matching(left.Reason), left.OccurredOn, session);

    public static EndingReason Matching(LeavingReason reason) => reason switch
    {
        LeavingReason.OwnWish => EndingReason.OwnWish,
        LeavingReason.RepresentativesWish => EndingReason.RepresentativesWish,
        LeavingReason.LeftSchool => EndingReason.LeftSchool,
        LeavingReason.Illness => EndingReason.Illness,
        LeavingReason.EndOfConsent => EndingReason.EndOfConsent,
        _ => EndingReason.CuratorsDecision,
    };

    /// <summary>News may be old when it is heard: who is in order again by now stays.</summary>
    private static async Task LeaveIfBarred(ParticipantId person, DateOnly on, IDocumentSession session, IMessageBus bus, DateOnly today)
    {
        var standings = await bus.InvokeAsync<Standings>(new StandingOf([person], SchoolYear.Of(today), today));
        if (standings.All is [{ BarredBecause: null }]) return;
        await Leave(person, EndingReason.EndOfConsent, on, session);
    }

    private static async Task Leave(ParticipantId person, EndingReason reason, DateOnly on, IDocumentSession session)
    {
        var active = await session.Query<Group>().Where(x => x.State == GroupState.Formed).ToListAsync();
        foreach (var id in active.Where(x => x.Members.Contains(person)).Select(x => x.Id))
        {
            var stream = await session.Events.FetchForWriting<Group>(id.Value);
            if (stream.Aggregate is { State: GroupState.Formed } group && group.Members.Contains(person))
                stream.AppendMany(Ending.Leave(group, person, reason, on));
        }
    }
}
