using JasperFx.Events.Projections;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching;

/// <summary>Stages 5.3, 6 and 7 of the road map: selection and training of mentors, the general meeting, pairs and groups.</summary>
public sealed class MatchingModule() : Module("matching", typeof(GroupFormed).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Events.RegisterTagType<MentorSeat>("mentor_seat");
        options.Events.TagWith<SeatTaken>(e => new MentorSeat(e.Mentor.Value));
        options.Events.TagWith<SeatFreed>(e => new MentorSeat(e.Mentor.Value));
        State<Selection>(options);
        State<Candidacy>(options);
        State<GeneralMeeting>(options);
        State<Group>(options);
        options.Projections.Add<CandidateProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<MenteeInBaseProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<SeatsOfMentorProjection>(ProjectionLifecycle.Async);
        options.Schema.For<Candidate>().DatabaseSchemaName(Name);
        options.Schema.For<MenteeInBase>().DatabaseSchemaName(Name);
        options.Schema.For<SeatsOfMentor>().DatabaseSchemaName(Name);
    }

    private void State<T>(StoreOptions options) where T : class
    {
        options.Projections.Snapshot<T>(SnapshotLifecycle.Inline);
        options.Schema.For<T>().DatabaseSchemaName(Name);
    }
}
