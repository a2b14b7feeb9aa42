using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Enters a person who wishes to take part.</summary>
[Needs(Deed.Register)]
public sealed record RegisterParticipant(
    ParticipantId Participant, ParticipantKind Kind, string LastName, string FirstName, string? MiddleName, DateOnly BornOn, string Place, string? Contact, DateOnly On) : ITypedProfile
{
    public sealed class Rules : AbstractValidator<RegisterParticipant>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            Include(new TypedProfileRules());
        }
    }

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(RegisterParticipant)} {Participant.Value}";
}

public static class RegisterParticipantHandler
{
    public static async Task<Seal> Load(RegisterParticipant command, IDocumentSession session, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        var profile = command.ToProfile();
        await Namesakes.MustNotBe(session, profile, command.Participant, cancellation);
        return Enter(session, command.Participant, profile);
    }

    /// <summary>Keeps a profile and the card of somebody new with whatever else the session saves.</summary>
    public static Seal Enter(IDocumentSession session, ParticipantId participant, Profile profile, ProposedRepresentative? proposed = null)
    {
        var seal = Safe.Seal(session, participant, Purpose.Profile, profile);
        session.Insert(new Card(participant.Value, seal.Record.Value, profile) { Proposed = proposed });
        return seal;
    }

    public static IStartStream Handle(RegisterParticipant command, Seal profile, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return MartenOps.StartStream<Participant>(command.Participant.Value, Registered(command, profile));
    }

    public static ParticipantRegistered Registered(RegisterParticipant command, Seal profile) => new(
        command.Participant, command.Kind, Law.InForce.BandOf(command.BornOn, command.On), profile.Record, profile.Commitment, command.On);
}
