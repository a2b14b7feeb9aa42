using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Representing;

/// <summary>Records by a paper that somebody represents a minor no longer; they see nothing of the child from then on.</summary>
[Needs(Deed.LinkParents)]
public sealed record EndRepresentation(ParticipantId Participant, RepresentativeId Representative, EndOfRepresentation Reason, DocumentId Document, DateOnly On)
{
    public sealed class Rules : AbstractValidator<EndRepresentation>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Representative).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.Document).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class EndRepresentationHandler
{
    /// <summary>The contacts of somebody who has nothing to do with the child any more go.</summary>
    public static async Task<SchoolSettings> Load(EndRepresentation command, IDocumentSession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<Card>(command.Participant.Value, cancellation) is { } card)
            session.Store(card with { Representatives = card.Representatives.Where(x => x.Key != command.Representative.Value).ToDictionary(x => x.Key, x => x.Value) });
        return await SettingsOf.School(session, cancellation);
    }

    /// <summary>What was agreed to with powers stands; what was agreed to without any never did.</summary>
    public static IEnumerable<object> Handle(EndRepresentation command, [WriteAggregate("Participant")] Participant participant, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (participant.BlockedFor is not null) throw new Refused(Bar.Blocked(participant));
        Refused.When(participant.Linked(command.Representative) is null, Say.RepresentativeNotLinked);
        return
        [
            new RepresentationEnded(participant.Id, command.Representative, command.Reason, command.Document, command.On),
            .. participant.Consents
                .Where(x => command.Reason == EndOfRepresentation.NeverHadPowers && x.Representative == command.Representative && !x.IsOver)
                .Select(x => Clocks.Invalidated(participant.Id, x, Invalidity.NoPowers, command.On, settings)),
        ];
    }
}
