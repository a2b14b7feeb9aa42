using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Opening;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>Completes the programmes that waited for the last assessment or the last survey, or for somebody who left (process of INV-21).</summary>
public static class CompleteWhenReadyHandler
{
    public static Task Handle(FinalAssessmentRecorded recorded, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        OfMember(recorded.Participant, recorded.Cycle, recorded.OccurredOn, session, bus, cancellation);

    public static Task Handle(AssessmentWaived waived, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        waived.Moment == AssessmentMoment.Final ? OfMember(waived.Participant, waived.Cycle, waived.OccurredOn, session, bus, cancellation) : Task.CompletedTask;

    public static Task Handle(SatisfactionSurveySubmitted submitted, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        submitted.Round == SurveyRound.Final ? OfGroup(submitted.Group, submitted.OccurredOn, session, bus, cancellation) : Task.CompletedTask;

    public static Task Handle(FinalSurveyOffered offered, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        OfGroup(offered.Group, offered.OccurredOn, session, bus, cancellation);

    /// <summary>What was awaited may have come while the work rested.</summary>
    public static Task Handle(GroupProgrammeResumed resumed, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        OfGroup(resumed.Group, resumed.OccurredOn, session, bus, cancellation);

    /// <summary>Whoever was awaited may have left.</summary>
    public static Task Handle(GroupProgrammeMembersChanged changed, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        OfGroup(changed.Group, changed.OccurredOn, session, bus, cancellation);

    private static async Task OfMember(ParticipantId member, SchoolYear cycle, DateOnly on, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var year = cycle.First;
        var waiting = await session.Query<GroupProgramme>().Where(x => x.Year == year && x.AwaitsCompletion).ToListAsync(cancellation);
        foreach (var programme in waiting.Where(x => x.Members.Contains(member))) await OfGroup(programme.Group, on, session, bus, cancellation);
    }

    private static async Task OfGroup(GroupId group, DateOnly on, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<GroupProgramme>(GroupProgramme.IdOf(group), cancellation);
        if (stream.Aggregate is not { AwaitsCompletion: true } programme || await Barred(programme, on, bus)) return;
        var measurements = await bus.InvokeAsync<Measurements>(new MeasuredOf(programme.Members, programme.Cycle), cancellation);
        if (Completion.Of(programme, measurements, on) is { } completed) stream.AppendOne(completed);
    }

    /// <summary>Of a group with a member who may no longer be worked with, a person decides.</summary>
    private static async Task<bool> Barred(GroupProgramme programme, DateOnly on, IMessageBus bus)
    {
        var standings = await bus.InvokeAsync<Standings>(new StandingOf(programme.Members, programme.Cycle, on));
        return programme.Members.Any(x => MembersInOrder.Reason(standings, x) is not null);
    }
}
