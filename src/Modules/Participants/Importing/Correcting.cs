using Mentorship.Kernel.Vault;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Puts another version of somebody's profile into the vault, on the card and, by its seal, into the log.</summary>
public static class Correcting
{
    public static RecordId Write(IDocumentSession session, Card card, Profile profile, IReadOnlyList<string> fields, DateOnly on)
    {
        var participant = new ParticipantId(card.Id);
        var seal = Safe.Seal(session, participant, Purpose.Profile, profile);
        session.Update(card.Holding(seal.Record, profile));
        session.Events.Append(card.Id, new ProfileCorrected(participant, fields, seal.Record, seal.Commitment, on));
        return seal.Record;
    }
}
