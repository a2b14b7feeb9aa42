using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Representing;

/// <summary>Writes down that a representative was told of the programme, before being asked for consent.</summary>
[AllowedTo(Role.Curator, Role.ClassTeacher)]
public sealed record InformRepresentative(ParticipantId Participant, RepresentativeId Representative, Channel Channel, DateOnly On)
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
    public static LegalRepresentativeInformed Handle(InformRepresentative command, [WriteAggregate("Participant")] Participant participant, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        Refused.When(participant.Linked(command.Representative) is null, Say.RepresentativeNotLinked);
        return new(participant.Id, command.Representative, PaperForms.InForce.Informing, command.Channel, command.On);
    }
}
