using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.GroupWork;
using Wolverine;

namespace Mentorship.Programme.Cycles;

/// <summary>A group that keeps a cycle open.</summary>
public sealed record OpenEnd(GroupId Group, IReadOnlyList<ParticipantId> Members);

/// <summary>What keeps a cycle open: groups still at work, outcomes not entered (INV-31, 9.7).</summary>
public sealed record OpenEnds(IReadOnlyList<OpenEnd> AtWork, IReadOnlyList<OpenEnd> OwesOutcomes)
{
    /// <summary>The owners are asked, so that nothing that happened a moment ago is overlooked.</summary>
    public static async Task<OpenEnds> Read(IQuerySession session, IMessageBus bus, SchoolYear cycle)
    {
        var year = cycle.First;
        var programmes = await session.Query<GroupProgramme>().Where(x => x.Year == year).ToListAsync();
        return Of(
            cycle, await bus.InvokeAsync<Groups>(new GroupsIn(cycle)), programmes,
            await bus.InvokeAsync<KnownOutcomes>(new OutcomesOf([.. programmes.SelectMany(x => x.Members).Distinct()])));
    }

    public static OpenEnds Of(SchoolYear cycle, Groups formed, IReadOnlyList<GroupProgramme> programmes, KnownOutcomes outcomes)
    {
        var own = programmes.Where(x => x.Cycle == cycle).ToArray();
        OpenEnd[] going = [.. own.Where(x => !x.Ended).Select(End)];
        return new(
            [.. going, .. formed.All.Where(x => x.Formed && going.All(known => known.Group != x.Group)).Select(x => new OpenEnd(x.Group, x.Members))],
            [.. own.Where(x => x.Completed && outcomes.All.Any(person => x.Members.Contains(person.Participant) && !person.Groups.Contains(x.Group))).Select(End)]);
    }

    private static OpenEnd End(GroupProgramme programme) => new(programme.Group, programme.Members);
}
