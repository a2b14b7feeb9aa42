using JasperFx.Events.Projections;
using Mentorship.Programme.GroupWork.Planning.Reading;
using Mentorship.Programme.GroupWork.Planning.Templating;

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
        options.Projections.Snapshot<PlanFile>(SnapshotLifecycle.Inline);
        options.Schema.For<PlanFile>().DatabaseSchemaName("programme");
        options.Projections.Snapshot<PlanLibrary>(SnapshotLifecycle.Inline);
        options.Schema.For<PlanLibrary>().DatabaseSchemaName("programme");
    }
}
