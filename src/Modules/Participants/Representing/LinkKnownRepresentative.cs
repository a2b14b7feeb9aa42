using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Representing;

/// <summary>Links the representative of another child of the school to this one too: one person, one account, several children.</summary>
[Needs(Deed.LinkParents)]
public sealed record LinkKnownRepresentative(ParticipantId Participant, RepresentativeId Representative, Relation Relation, DocumentId PowersDocument, DateOnly On)
{
    public sealed class Rules : AbstractValidator<LinkKnownRepresentative>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Representative).NotEmpty();
            RuleFor(x => x.Relation).IsInEnum();
            RuleFor(x => x.PowersDocument).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class LinkKnownRepresentativeHandler
{
    /// <exception cref="NotThere">Nobody of the school has such a representative.</exception>
    public static async Task<(Birthday, Seal)> Load(LinkKnownRepresentative command, IDocumentSession session, CancellationToken cancellation)
    {
        var profile = NotThere.Unless((await Siblings.Of(session, command.Representative, cancellation)).Select(x => x.Representatives[command.Representative.Value]).FirstOrDefault(), Say.RepresentativeUnknown);
        return await LinkRepresentativeHandler.Load(new(command.Participant, command.Representative, profile.FullName, profile.Contact, command.Relation, command.PowersDocument, command.On), session, cancellation);
    }

    public static LegalRepresentativeLinked Handle(
        LinkKnownRepresentative command, [WriteAggregate("Participant")] Participant participant, Birthday born, Seal profile, DateOnly today) =>
        LinkRepresentativeHandler.Handle(new(command.Participant, command.Representative, "", null, command.Relation, command.PowersDocument, command.On), participant, born, profile, today);
}
