namespace Mentorship.Matching.Ruling;

/// <summary>Mentors are to work together: the runs of a cycle give a mentee all of them, the lead first, or none.</summary>
[LogName("matching.team_stated")]
public sealed record TeamStated(ConditionId Condition, SchoolYear Cycle, ParticipantId Lead, IReadOnlyList<ParticipantId> Mentors, DateOnly OccurredOn) : IFact
{
    /// <summary>Those beside the lead, in a fixed order.</summary>
    public IReadOnlyList<ParticipantId> Others() => [.. Mentors.Where(x => x != Lead).OrderBy(x => x.Value)];
}

/// <summary>Mentors need not work together any more.</summary>
[LogName("matching.team_taken_back")]
public sealed record TeamTakenBack(ConditionId Condition, SchoolYear Cycle, IReadOnlyList<ParticipantId> Mentors, DateOnly OccurredOn) : IFact;
