using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>One participant as the school's staff see them: who it is, what there is, what is missing.</summary>
public sealed record Person(
    ParticipantId Id, ParticipantKind Kind, Profile? Profile, AgeBand? Age, string? BarredBecause, IReadOnlyList<PersonRepresentative> Representatives,
    ProposedRepresentative? Proposed, IReadOnlyList<Consent> Consents, IReadOnlyList<ConsentKind> RefusedKinds, bool? Assents, Year Year,
    bool InMenteeBase, bool InMentorBase, bool InLongTermBase, DateOnly? LeftOn, IReadOnlyList<NextStep> Missing)
{
    public bool IsAdult => Age == AgeBand.Adult;

    [View("/api/participants/people/{id:guid}")]
    [AllowedTo(Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.ProjectGroup, Role.Curator, Role.Psychologist, Role.ClassTeacher,
        Role.MethodHead, Role.Auditor, Role.DataProtectionOfficer)]
    public static async Task<Person> Read(IQuerySession session, TimeProvider clock, Guid id, int? cycle, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        var who = new ParticipantId(id);
        var participant = NotThere.Unless(await session.Query<Participant>().FirstOrDefaultAsync(x => x.Id == who, cancellation), Say.NotRegistered);
        return Of(participant, await session.LoadAsync<Card>(id, cancellation), cycle is { } first ? new(first) : SchoolYear.Of(today), today);
    }

    public static Person Of(Participant participant, Card? card, SchoolYear cycle, DateOnly today)
    {
        var born = new Birthday(card?.Profile.BornOn);
        var representatives = participant.Representatives.Select(x => new PersonRepresentative(
            x.Id, card?.Representatives.GetValueOrDefault(x.Id.Value)?.FullName ?? Say.PersonalRecordGone,
            card?.Representatives.GetValueOrDefault(x.Id.Value)?.Contact, x.Relation, x.InformedOn));
        return new(
            participant.Id, participant.Kind, card?.Profile, born.Day is { } day ? Law.InForce.BandOf(day, today) : null, Bar.Of(participant, born, today),
            [.. representatives], card?.Proposed, participant.Consents, participant.RefusedKinds, participant.Assents, participant.In(cycle),
            participant.StandsIn(cycle, Side.Mentee), participant.StandsIn(cycle, Side.Mentor), participant.InLongTermBase, participant.LeftOn,
            NextStep.Of(participant, born, cycle, today));
    }
}

/// <summary>A representative by name.</summary>
public sealed record PersonRepresentative(RepresentativeId Id, string FullName, string? Contact, Relation Relation, DateOnly? InformedOn);
