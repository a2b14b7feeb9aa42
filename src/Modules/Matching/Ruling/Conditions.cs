using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Ruling;

/// <summary>Why mentees are to be together or apart: a code, never a word about a child.</summary>
public enum ConditionReason { Relatives, ProjectTeam, OwnWish, RepresentativesWish, CuratorsDecision }

/// <summary>The runs of a cycle are to keep mentees together or apart.</summary>
[LogName("matching.condition_stated")]
public sealed record ConditionStated(
    ConditionId Condition, SchoolYear Cycle, Coupling How, IReadOnlyList<ParticipantId> Mentees, ConditionReason Reason, DateOnly OccurredOn) : IFact;

/// <summary>Mentees need not be together or apart any more.</summary>
[LogName("matching.condition_taken_back")]
public sealed record ConditionTakenBack(ConditionId Condition, SchoolYear Cycle, Coupling How, IReadOnlyList<ParticipantId> Mentees, DateOnly OccurredOn) : IFact;

/// <summary>The conditions in force that the runs of a cycle keep to.</summary>
public sealed record Conditions(Guid Id, SchoolYear Cycle)
{
    public IReadOnlyList<ConditionStated> All { get; init; } = [];

    public IReadOnlyList<TeamStated> Teams { get; init; } = [];

    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("conditions of matching", cycle.First);

    public static Conditions Create(ConditionStated e) => new Conditions(IdOf(e.Cycle), e.Cycle).Apply(e);

    public Conditions Apply(ConditionStated e) => this with { All = [.. All, e] };

    public Conditions Apply(ConditionTakenBack e) => this with { All = [.. All.Where(x => x.Condition != e.Condition)] };

    public static Conditions Create(TeamStated e) => new Conditions(IdOf(e.Cycle), e.Cycle).Apply(e);

    public Conditions Apply(TeamStated e) => this with { Teams = [.. Teams, e] };

    public Conditions Apply(TeamTakenBack e) => this with { Teams = [.. Teams.Where(x => x.Condition != e.Condition)] };

    /// <summary>As far as they are about two or more of these, in a fixed order.</summary>
    public IReadOnlyList<RunCondition> Among(IReadOnlySet<ParticipantId> mentees) =>
    [
        .. All.Select(x => new RunCondition(x.Condition, x.How, [.. x.Mentees.Where(mentees.Contains).OrderBy(one => one.Value)]))
            .Where(x => x.Mentees.Count > 1).OrderBy(x => x.Condition.Value),
    ];
}
