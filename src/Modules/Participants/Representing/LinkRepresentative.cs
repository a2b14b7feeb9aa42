using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Representing;

/// <summary>Links a legal representative by the paper that shows the powers.</summary>
[Needs(Deed.LinkParents)]
public sealed record LinkRepresentative(
    ParticipantId Participant, RepresentativeId Representative, string FullName, string? Contact, Relation Relation, DocumentId PowersDocument, DateOnly On)
{
    public sealed class Rules : AbstractValidator<LinkRepresentative>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Representative).NotEmpty();
            RuleFor(x => x.FullName).IsWord(200);
            RuleFor(x => x.Contact).MayBeWord();
            RuleFor(x => x.Relation).IsInEnum();
            RuleFor(x => x.PowersDocument).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(LinkRepresentative)} {Participant.Value}";
}

public static class LinkRepresentativeHandler
{
    public static async Task<(Birthday, Seal)> Load(LinkRepresentative command, IDocumentSession session, CancellationToken cancellation)
    {
        var profile = new RepresentativeProfile(command.FullName.Trim(), command.Contact?.Trim());
        var card = await session.LoadAsync<Card>(command.Participant.Value, cancellation);
        if (card is not null)
            session.Store(card with
            {
                Representatives = new Dictionary<Guid, RepresentativeProfile>(card.Representatives) { [command.Representative.Value] = profile },
                Proposed = null,
            });
        return (new(card?.Profile.BornOn), Safe.Seal(session, command.Participant, Purpose.Representative, profile));
    }

    public static LegalRepresentativeLinked Handle(
        LinkRepresentative command, [WriteAggregate("Participant")] Participant participant, Birthday born, Seal profile, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        if (participant.BlockedFor is not null) throw new Refused(Bar.Blocked(participant));
        Refused.When(born.Day is null, Say.PersonalRecordGone);
        Refused.When(Law.InForce.IsAdult(born.Day!.Value, command.On), Say.AdultHasNoRepresentative);
        Refused.When(participant.Linked(command.Representative) is not null, Say.RepresentativeAlreadyLinked);
        return new(
            participant.Id, command.Representative, command.Relation, command.PowersDocument, profile.Record, profile.Commitment, command.On);
    }
}
