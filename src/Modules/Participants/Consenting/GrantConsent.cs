using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

[AllowedTo(Role.Curator)]
public sealed record GrantConsent(ParticipantId ParticipantId, ConsentId Consent, ConsentKind Kind, DateOnly On)
{
    public sealed class Rules : AbstractValidator<GrantConsent>
    {
        public Rules() => RuleFor(x => x.Consent).NotEmpty();
    }
}

public static class GrantConsentHandler
{
    public static ConsentGranted Handle(GrantConsent command, [WriteAggregate] Participant participant, DateOnly today)
    {
        Refused.When(participant.Holds(command.Kind), "уже есть");
        Refused.When(command.On > today, "завтра");
        return new(participant.Id, command.Consent, command.Kind, GivenBy.Self, null, "1", new(Guid.NewGuid()), command.On.AddYears(1), command.On);
    }
}

public static class NoticeConsentHandler
{
    public static void Handle(ConsentGranted granted, IDocumentSession session)
    {
        Console.WriteLine($"HEARD {granted.Consent} in {session.TenantId} by {Actor.Current}");
    }
}
