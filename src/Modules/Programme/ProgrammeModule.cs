using JasperFx.Events.Projections;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Drafting;
using Mentorship.Programme.RoadMapping;
using Wolverine.Configuration;

namespace Mentorship.Programme;

/// <summary>Stages 3, 8 and 9 of the road map: the map itself, orders, cycles, the work of groups.</summary>
public sealed class ProgrammeModule() : Module("programme", typeof(OrderIssued).Assembly)
{
    public override IEnumerable<IHandlerPolicy> Policies => [new GroupWork.MembersInOrder()];

    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Listeners.Add(new ClosedCycle());
        GroupWork.GroupWorkViews.Configure(options);
        Supporting.SupportViews.Configure(options);
        Cases.CaseViews.Configure(options);
        options.Projections.Snapshot<ActivityScheduling.ActivitySchedule>(SnapshotLifecycle.Inline);
        options.Schema.For<ActivityScheduling.ActivitySchedule>().DatabaseSchemaName(Name);
        options.Projections.Snapshot<Personalising.PersonalProgramme>(SnapshotLifecycle.Inline);
        options.Schema.For<Personalising.PersonalProgramme>().DatabaseSchemaName(Name);
        RoadMapAndOrders(options);
        NormativeBase.NormativeViews.Configure(options);
    }

    private void RoadMapAndOrders(StoreOptions options)
    {
        options.Projections.Snapshot<Roadmap>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<AnnualCycle>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<Order>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<OrderEntry>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<OrderPaper>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<Ordering.Acquainting.Sheet>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<MentoringProgramme>(SnapshotLifecycle.Inline);
        options.Projections.Add<RoadmapFactProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<CycleGroupProjection>(ProjectionLifecycle.Async);
        // two who edit a draft at once: the second looks again
        options.Schema.For<RoadmapVersion>().Identity(x => x.Version).UseOptimisticConcurrency(true).DatabaseSchemaName(Name);
        options.Schema.For<RoadmapUpload>().DatabaseSchemaName(Name);
        options.Schema.For<Roadmap>().DatabaseSchemaName(Name);
        options.Schema.For<AnnualCycle>().DatabaseSchemaName(Name);
        options.Schema.For<Order>().DatabaseSchemaName(Name);
        options.Schema.For<OrderEntry>().DatabaseSchemaName(Name);
        options.Schema.For<OrderPaper>().DatabaseSchemaName(Name);
        options.Schema.For<Ordering.Acquainting.Sheet>().DatabaseSchemaName(Name);
        options.Schema.For<MentoringProgramme>().DatabaseSchemaName(Name);
        options.Schema.For<RoadmapFact>().DatabaseSchemaName(Name);
        options.Schema.For<CycleGroup>().DatabaseSchemaName(Name);
    }
}
