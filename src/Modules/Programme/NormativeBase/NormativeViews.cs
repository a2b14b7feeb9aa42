using JasperFx.Events.Projections;
using Mentorship.Programme.Documenting;
using Mentorship.Programme.Evidence;

namespace Mentorship.Programme.NormativeBase;

/// <summary>What is kept of the normative base beside the log.</summary>
public static class NormativeViews
{
    private const string Schema = "programme";

    public static void Configure(StoreOptions options)
    {
        options.Projections.Snapshot<Minutes>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<LocalAct>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<ImplementationPlan>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<WebSection>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<OwnFormState>(SnapshotLifecycle.Inline);
        options.Schema.For<OwnFormState>().DatabaseSchemaName(Schema);
        options.Schema.For<OwnForm>().DatabaseSchemaName(Schema);
        options.Schema.For<Minutes>().DatabaseSchemaName(Schema);
        options.Schema.For<LocalAct>().DatabaseSchemaName(Schema);
        options.Schema.For<ImplementationPlan>().DatabaseSchemaName(Schema);
        options.Schema.For<YearPlanVersion>().DatabaseSchemaName(Schema);
        options.Schema.For<WebSection>().DatabaseSchemaName(Schema);
    }
}
