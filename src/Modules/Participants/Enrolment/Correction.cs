using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>A profile put right: which of its fields, and the new version that the vault keeps beside the old one; none where the record is gone.</summary>
public sealed record Correction(IReadOnlyList<string> Fields, Seal? Profile)
{
    public static readonly Correction OfNothing = new([], null);

    /// <summary>Keeps the new version with whatever else the session saves.</summary>
    public static Correction Keep(IDocumentSession session, Card? card, Profile profile)
    {
        if (card is null) return OfNothing;
        return Keep(session, card, profile, Changed(card.Profile, profile));
    }

    /// <summary>The same where it is known which fields are other, those of the card itself among them.</summary>
    public static Correction Keep(IDocumentSession session, Card card, Profile profile, IReadOnlyList<string> fields)
    {
        var seal = Safe.Seal(session, new ParticipantId(card.Id), Purpose.Profile, profile);
        if (fields.Count > 0) session.Store(card.Holding(seal.Record, profile));
        return new(fields, seal);
    }

    public static IReadOnlyList<string> Changed(Profile before, Profile after) =>
        [.. typeof(Profile).GetProperties().Where(x => x.CanWrite && !Equals(x.GetValue(before), x.GetValue(after))).Select(x => x.Name)];

    /// <exception cref="Refused">The record is gone, or nothing is different.</exception>
    public ProfileCorrected ToFact(ParticipantId participant, DocumentId? proof, DateOnly on)
    {
        var seal = Profile ?? throw new Refused(Say.PersonalRecordGone);
        Refused.When(Fields.Count == 0, Say.NothingToCorrect);
        return new(participant, Fields, seal.Record, seal.Commitment, on) { Proof = proof };
    }
}
