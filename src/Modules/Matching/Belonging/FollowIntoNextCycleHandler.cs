using Mentorship.Matching.Forming;
using Mentorship.Programme.Contracts;

namespace Mentorship.Matching.Belonging;

/// <summary>A group went on into the next cycle with the members and seats it has.</summary>
[LogName("matching.group_went_on")]
public sealed record GroupWentOn(GroupId Group, SchoolYear From, SchoolYear To, DateOnly PlannedUntil, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>Takes a group over into the cycle its programme goes on in, once.</summary>
public static class FollowIntoNextCycleHandler
{
    public static IEnumerable<object> Handle(GroupCarriedOver carried, [WriteAggregate(nameof(carried.Group))] Group group) =>
        group.State == GroupState.Formed && group.Cycle == carried.From
            ? [new GroupWentOn(carried.Group, carried.From, carried.To, carried.PlannedUntil, carried.Members, carried.OccurredOn)] : [];
}
