using Mentorship.Participants.Consenting;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Participants.Bases;

/// <summary>Puts a participant into a base of a cycle.</summary>
public abstract record Entering(ParticipantId Participant, SchoolYear Cycle, DateOnly On)
{
    public abstract class Rules<T> : AbstractValidator<T> where T : Entering
    {
        protected Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>On what an entry rests besides the participant: when they were born, and a curator in office.</summary>
public sealed record Entrance(Birthday Born, CuratorOf Curator)
{
    public static async Task<Entrance> Of(Entering command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        new(await Birthday.Of(session, command.Participant, cancellation), await bus.InvokeAsync<CuratorOf>(new CuratorInOffice(command.On), cancellation));

    /// <summary>The age at which the participant enters.</summary>
    /// <exception cref="Refused">The base is closed to the participant on that day.</exception>
    public AgeBand Open(Entering command, Participant participant, Side side, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(Curator.Curator is null, Say.NoCurator);
        Bar.Check(participant, Born, command.On);
        Refused.When(participant.StandsIn(command.Cycle, side), Say.AlreadyInBase);
        return Law.InForce.BandOf(Born.Day!.Value, command.On);
    }
}
