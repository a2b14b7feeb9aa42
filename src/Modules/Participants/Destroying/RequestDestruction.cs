using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Destroying;

/// <summary>Asks the director to sign the destruction of a person's data, and says on what ground.</summary>
[Needs(Deed.RequestDestruction)]
public sealed record RequestDestruction(ParticipantId Participant, DestructionGround Ground, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RequestDestruction>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Ground).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RequestDestructionHandler
{
    public static Task<SchoolSettings> Load(RequestDestruction command, IDocumentSession session, CancellationToken cancellation) =>
        SettingsOf.School(session, cancellation);

    public static DestructionRequested Handle(RequestDestruction command, [WriteAggregate("Participant")] Participant participant, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.ActOfDestruction is not null, Say.AlreadyDestroyed);
        Refused.When(participant.ToBeDestroyed == command.Ground, Say.DestructionAlreadyRequested);
        return new(participant.Id, command.Ground, Due(command, participant, settings), command.On);
    }

    /// <summary>Thirty days from what set the clock going; ten working days where the data were never lawfully had.</summary>
    private static DateOnly Due(RequestDestruction command, Participant participant, SchoolSettings settings)
    {
        switch (command.Ground)
        {
            case DestructionGround.ConsentWithdrawn:
                Refused.When(participant.ProcessingHeld(command.On), Say.ConsentStillHeld);
                var withdrawn = participant.Consents.Where(x => x.IsToProcess && x.WithdrawnOn is not null).Max(x => x.WithdrawnOn) ?? throw new Refused(Say.NoConsentWithdrawn);
                return withdrawn.AddDays(Law.InForce.DestroyWithinDays);
            case DestructionGround.PurposeAchieved:
                return (participant.LeftOn ?? throw new Refused(Say.StillTakesPart)).AddDays(Law.InForce.DestroyWithinDays);
            case DestructionGround.UnlawfulProcessing:
                return WorkingDays.Country.After(command.On, Law.InForce.UnlawfulDestroyWorkingDays, settings);
            default:
                return command.On.AddDays(Law.InForce.DestroyWithinDays);
        }
    }
}
