using JasperFx.Events.Projections;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Grouping;
using Mentorship.Monitoring.Quality;
using Mentorship.Monitoring.Reporting;
using Mentorship.Monitoring.Surveying;
using Mentorship.Monitoring.Watching;

namespace Mentorship.Monitoring;

/// <summary>Both monitorings, satisfaction, the curator's desk and what is reported to the region; it commands nobody.</summary>
public sealed class MonitoringModule() : Module("monitoring", typeof(CompletionReported).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Projections.Snapshot<ParameterSet>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<Assessment>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<Satisfaction>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<QualityOfYear>(SnapshotLifecycle.Inline);
        options.Projections.LiveStreamAggregation<Interaction>();
        options.Projections.Add<GroupRollProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<CategoryProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<ToMeasureProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<CurrentGroupProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<FinalAnswersProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<WithoutConsentProjection>(ProjectionLifecycle.Async);
        options.Schema.For<WithoutConsent>().DatabaseSchemaName(Name);
        options.Schema.For<ParameterSet>().DatabaseSchemaName(Name);
        options.Schema.For<Assessment>().DatabaseSchemaName(Name).Index(x => x.Year);
        options.Schema.For<QualityOfYear>().DatabaseSchemaName(Name);
        options.Schema.For<FinalAnswers>().DatabaseSchemaName(Name).Index(x => x.Year);
        options.Schema.For<Satisfaction>().DatabaseSchemaName(Name);
        options.Schema.For<GroupRoll>().DatabaseSchemaName(Name);
        options.Schema.For<Category>().DatabaseSchemaName(Name);
        options.Schema.For<CurrentGroup>().DatabaseSchemaName(Name);
        options.Schema.For<ToMeasure>().DatabaseSchemaName(Name).Index(x => x.Year);
        // the feed asks for one type in the order of the log
        options.Events.EnableEventTypeIndex = true;
    }
}
