using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Writes a correction that a list asks for, or takes it back.</summary>
public static class Correcting
{
    public static RecordId Write(IDocumentSession session, Card card, Profile profile, IReadOnlyList<string> fields, DateOnly on)
    {
        var fact = Correction.Keep(session, card, profile, fields).ToFact(new(card.Id), null, on);
        session.Events.Append(card.Id, fact);
        return fact.Profile;
    }
}
