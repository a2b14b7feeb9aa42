using JasperFx.Events.Projections;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Running;
using Mentorship.Matching.Searching;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;

namespace Mentorship.Matching;

/// <summary>Stages 5.3, 6 and 7 of the road map: selection and training of mentors, the general meeting, pairs and groups.</summary>
public sealed class MatchingModule() : Module("matching", typeof(GroupFormed).Assembly)
{
    /// <summary>The groups people are in, proposed ones too, whom one meets there, and the general meetings one was asked to or was at.</summary>
    public override Strands Reaching => new(
        [],
        [
            """
            select p.circle, 'Group', g.id from people p
            join matching.mt_doc_group g on g.tenant_id = $1 and g.data ->> 'state' <> 'Declined'
                and (g.data -> 'mentors' ? p.id::text or g.data -> 'mentees' ? p.id::text or (p.circle = 'own' and g.data -> 'replacement' ->> 'to' = p.id::text)
                    or (p.circle in ('own', 'child') and g.data -> 'joining' ->> 'participant' = p.id::text))
            """,
            """
            select side.circle, x.thing, x.id from people p
            join matching.mt_doc_group g on g.tenant_id = $1 and g.data ->> 'state' in ('Formed', 'Finished', 'Dissolved')
            cross join lateral (values ('mentor', g.data -> 'mentors'), ('mentee', g.data -> 'mentees')) side(circle, members)
            cross join lateral (
                select 'Group', g.id union all
                select 'Person', member::uuid from jsonb_array_elements_text((g.data -> 'mentors') || (g.data -> 'mentees')) member) x(thing, id)
            where p.circle = 'own' and side.members ? p.id::text
            """,
            """
            select p.circle, 'Meeting', m.id from people p
            join matching.mt_doc_generalmeeting m on m.tenant_id = $1 and (m.data -> 'mentors' ? p.id::text or m.data -> 'mentees' ? p.id::text or m.data -> 'invitedMentors' ? p.id::text or m.data -> 'invitedMentees' ? p.id::text)
            where p.circle = 'own'
            """,
        ]);

    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Events.RegisterTagType<MentorSeat>("mentor_seat");
        options.Events.TagWith<SeatTaken>(e => new MentorSeat(e.Mentor.Value));
        options.Events.TagWith<SeatFreed>(e => new MentorSeat(e.Mentor.Value));
        State<Selection>(options);
        State<Candidacy>(options);
        State<TrainingSession>(options);
        options.Schema.For<TrainingSession>().Index(x => x.Year);
        State<GeneralMeeting>(options);
        State<Group>(options);
        options.Schema.For<Group>().Index(x => x.Year);
        State<Search>(options);
        options.Schema.For<Search>().Index(x => x.Year);
        State<Conditions>(options);
        State<MatchingRun>(options);
        options.Schema.For<MatchingRun>().Index(x => x.Year);
        options.Schema.For<RunInputs>().DatabaseSchemaName(Name);
        options.Schema.For<RunResult>().DatabaseSchemaName(Name);
        options.Schema.For<RunProgress>().DatabaseSchemaName(Name);
        options.Projections.Add<CandidateProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<MenteeInBaseProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<SeatsOfMentorProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<LostConsentProjection>(ProjectionLifecycle.Async);
        options.Schema.For<LostConsent>().DatabaseSchemaName(Name);
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
