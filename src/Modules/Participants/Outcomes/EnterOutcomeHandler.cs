using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Participants.Outcomes;

/// <summary>Enters how a group's programme ended into its members' bases; once for each group, however often it is told.</summary>
public static class EnterOutcomeHandler
{
    public static Task Handle(GroupProgrammeCompleted completed, IDocumentSession session, CancellationToken cancellation) =>
        Enter(session, completed.Mentors, completed.Mentees,
            (participant, side) => Decide(participant, completed.Group, completed.Cycle, side, OutcomeOf(completed.Result), completed.OccurredOn), cancellation);

    public static Task Handle(GroupProgrammeTerminated terminated, IDocumentSession session, CancellationToken cancellation) =>
        Enter(session, terminated.Mentors, terminated.Mentees,
            (participant, side) => Decide(participant, terminated.Group, terminated.Cycle, side, Outcome.EndedEarly, terminated.OccurredOn), cancellation);

    public static ProgrammeOutcomeEntered? Decide(Participant participant, GroupId group, SchoolYear cycle, Side side, Outcome outcome, DateOnly on) =>
        participant.Outcomes.Contains(group) ? null : new(participant.Id, group, cycle, side, outcome, on);

    public static Outcome OutcomeOf(ProgrammeResult result) => result switch
    {
        ProgrammeResult.GoalReached => Outcome.GoalReached,
        ProgrammeResult.PartlyReached => Outcome.PartlyReached,
        _ => Outcome.NotReached,
    };

    private static async Task Enter(
        IDocumentSession session, IReadOnlyList<ParticipantId> mentors, IReadOnlyList<ParticipantId> mentees,
        Func<Participant, Side, ProgrammeOutcomeEntered?> decide, CancellationToken cancellation)
    {
        foreach (var (member, side) in mentors.Select(x => (x, Side.Mentor)).Concat(mentees.Select(x => (x, Side.Mentee))))
        {
            var stream = await session.Events.FetchForWriting<Participant>(member.Value, cancellation);
            if (decide(NotThere.Unless(stream.Aggregate, Say.NotRegistered), side) is { } entered) stream.AppendOne(entered);
        }
    }
}
