using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Destroying;

/// <summary>Signs the act by which everything personal of somebody is destroyed; nothing of it comes back.</summary>
[Needs(Deed.SignDestruction), StepUp]
public sealed record SignDestruction(ParticipantId Participant, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SignDestruction>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class SignDestructionHandler
{
    public static async Task<(ActNumber, Erased)> Load(SignDestruction command, IDocumentSession session, IReadOnlyList<Module> modules, CancellationToken cancellation) =>
        (await ActNumber.Next(session, command.On.Year, cancellation), await Destruction.Of(session, modules, command.Participant, cancellation));

    public static PersonalDataDestroyed Handle(SignDestruction command, [WriteAggregate("Participant")] Participant participant, ActNumber act, Erased erased, DateOnly today)
    {
        Refused.When(command.On != today, Say.DestroyedToday);
        Refused.When(participant.ActOfDestruction is not null, Say.AlreadyDestroyed);
        var ground = participant.ToBeDestroyed ?? throw new Refused(Say.DestructionNotRequested);
        Refused.When(ground == DestructionGround.ConsentWithdrawn && participant.ProcessingHeld(today), Say.ConsentStillHeld);
        return new(participant.Id, act.ToString(), ground, erased.Records, erased.Papers, erased.Shared, command.On);
    }
}
