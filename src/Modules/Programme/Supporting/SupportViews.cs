using JasperFx.Events.Projections;

namespace Mentorship.Programme.Supporting;

/// <summary>What is kept of psychological support.</summary>
public static class SupportViews
{
    public static void Configure(StoreOptions options)
    {
        options.Projections.Snapshot<Support>(SnapshotLifecycle.Inline);
        options.Schema.For<Support>().DatabaseSchemaName("programme").Index(x => x.Year).Index(x => x.Person).Index(x => x.Pair!);
    }
}
