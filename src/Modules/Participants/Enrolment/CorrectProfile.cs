using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Puts personal data of somebody right (152-ФЗ, art. 21 part 2).</summary>
[Needs(Deed.CorrectProfiles)]
public sealed record CorrectProfile(
    ParticipantId Participant, string LastName, string FirstName, string? MiddleName, DateOnly BornOn, string Place, string? Contact, DocumentId? Proof, DateOnly On) : ITypedProfile
{
    public sealed class Rules : AbstractValidator<CorrectProfile>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            Include(new TypedProfileRules());
        }
    }

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(CorrectProfile)} {Participant.Value}";
}

public static class CorrectProfileHandler
{
    public static async Task<Correction> Load(CorrectProfile command, IDocumentSession session, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        var profile = command.ToProfile();
        await Namesakes.MustNotBe(session, profile, command.Participant, cancellation);
        return Correction.Keep(session, await session.LoadAsync<Card>(command.Participant.Value, cancellation), profile);
    }

    public static ProfileCorrected Handle(CorrectProfile command, [WriteAggregate("Participant")] Participant participant, Correction correction, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return correction.ToFact(participant.Id, command.Proof, command.On);
    }
}
