using JasperFx.Events.Projections;
using Mentorship.Programme.ClosingEvent;
using Mentorship.Programme.Publishing;

namespace Mentorship.Programme.Cases;

/// <summary>What is kept of how a year ends: cases, their publications, the closing event.</summary>
public static class CaseViews
{
    public static void Configure(StoreOptions options)
    {
        options.Projections.Snapshot<Case>(SnapshotLifecycle.Inline);
        options.Schema.For<Case>().DatabaseSchemaName("programme");
        options.Projections.Snapshot<Publication>(SnapshotLifecycle.Inline);
        options.Schema.For<Publication>().DatabaseSchemaName("programme").Index(x => x.IsUp).Index(x => x.HasLeftovers);
        options.Projections.Snapshot<Gathering>(SnapshotLifecycle.Inline);
        options.Schema.For<Gathering>().DatabaseSchemaName("programme");
    }
}
