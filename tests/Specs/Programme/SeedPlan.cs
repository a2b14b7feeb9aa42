using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

/// <summary>The road map of 2023–2027 in force, for specs about its lines.</summary>
internal static class SeedPlan
{
    public static readonly DateOnly Day = new(2026, 9, 15);
    public static readonly SchoolYear Cycle = new(2026);
    public static readonly RoadmapVersion Map = VersionOf(RoadmapFile.Read(Carried.Content(Carried.Roadmap)));
    public static readonly PlanInForce Plan = new(Map);
    public static readonly IFact[] InForce = [new RoadmapDrafted(1, new(2023), new(2026), 97, "", Day), new RoadmapApproved(1, Day)];

    private static RoadmapVersion VersionOf(RoadmapReading read) => new(1, new(2023), new(2026), "", read.Stages, read.Lines);
}
