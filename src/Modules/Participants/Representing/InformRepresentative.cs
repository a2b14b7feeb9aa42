using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Representing;

/// <summary>Writes down that a representative was told of the programme, before being asked for consent.</summary>
[Needs(Deed.LinkParents)]
public sealed record InformRepresentative(ParticipantId Participant, RepresentativeId Representative, Channel Channel, DocumentId? Proof, DateOnly On)
{
    public sealed class Rules : AbstractValidator<InformRepresentative>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Representative).NotEmpty();
            RuleFor(x => x.Channel).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class InformRepresentativeHandler
{
    /// <summary>What a link tells twice on a day was told once.</summary>
    public static IEnumerable<object> Handle(InformRepresentative command, [WriteAggregate("Participant")] Participant participant, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        if (participant.BlockedFor is not null) throw new Refused(Bar.Blocked(participant));
        var told = participant.Linked(command.Representative) ?? throw new Refused(Say.RepresentativeNotLinked);
        return command.Channel == Channel.Link && told.InformedOn == command.On
            ? []
            : [new LegalRepresentativeInformed(participant.Id, command.Representative, PaperForms.InForce.Informing, command.Channel, command.On) { Proof = command.Proof }];
    }
}
