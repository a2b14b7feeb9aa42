using JasperFx.Events.Projections;

namespace Mentorship.Programme.GroupWork;

/// <summary>What is kept of the work of groups: the state decisions look at and the file people read.</summary>
public static class GroupWorkViews
{
    public static void Configure(StoreOptions options)
    {
        options.Projections.Snapshot<GroupProgramme>(SnapshotLifecycle.Inline);
        options.Schema.For<GroupProgramme>().DatabaseSchemaName("programme").Index(x => new { x.Year, x.AwaitsCompletion });
        options.Projections.Snapshot<GroupFile>(SnapshotLifecycle.Inline);
        options.Schema.For<GroupFile>().DatabaseSchemaName("programme");
    }
}
