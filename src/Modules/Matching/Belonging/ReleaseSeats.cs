using Mentorship.Matching.Forming;
using Mentorship.Programme.Contracts;

namespace Mentorship.Matching.Belonging;

/// <summary>Frees the mentors' seats when a group's programme has ended, once.</summary>
public static class ReleaseSeatsHandler
{
    public static IEnumerable<object> Handle(GroupProgrammeCompleted completed, [WriteAggregate(nameof(completed.Group))] Group group) =>
        Finish(group, completed.OccurredOn);

    public static IEnumerable<object> Handle(GroupProgrammeTerminated terminated, [WriteAggregate(nameof(terminated.Group))] Group group) =>
        Finish(group, terminated.OccurredOn);

    private static IEnumerable<object> Finish(Group group, DateOnly on) => group.State == GroupState.Formed
        ? [new GroupFinished(group.Id, group.Members, on), .. Ending.Free(group, on)]
        : [];
}
