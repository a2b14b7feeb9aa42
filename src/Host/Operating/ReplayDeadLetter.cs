using FluentValidation;
using Mentorship.Kernel;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Mentorship.Host.Operating;

/// <summary>Gives a message to its listener once more.</summary>
[Needs(Deed.Operate)]
public sealed record ReplayDeadLetter(Guid Message, string Listener)
{
    public sealed class Rules : AbstractValidator<ReplayDeadLetter>
    {
        public Rules()
        {
            RuleFor(x => x.Message).NotEmpty();
            RuleFor(x => x.Listener).NotEmpty();
        }
    }
}

public static class ReplayDeadLetterHandler
{
    public static Task Handle(ReplayDeadLetter command, IMessageStore messages, CancellationToken cancellation) =>
        messages.DeadLetters.ReplayAsync(new DeadLetterEnvelopeQuery([command.Message]) { ReceivedAt = command.Listener }, cancellation);
}
