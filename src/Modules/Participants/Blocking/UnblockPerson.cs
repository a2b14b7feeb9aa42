using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Blocking;

/// <summary>Takes the block off a person's data.</summary>
[Needs(Deed.BlockData)]
public sealed record UnblockPerson(ParticipantId Participant, DateOnly On)
{
    public sealed class Rules : AbstractValidator<UnblockPerson>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class UnblockPersonHandler
{
    public static async Task<Block?> Load(UnblockPerson command, IDocumentSession session, CancellationToken cancellation)
    {
        session.Delete<Block>(command.Participant.Value);
        return await session.LoadAsync<Block>(command.Participant.Value, cancellation);
    }

    public static PersonalDataUnblocked Handle(UnblockPerson command, [WriteAggregate("Participant")] Participant participant, Block? block, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.BlockedFor is null || block is null, Say.NotBlocked);
        Refused.When(command.On < block!.Since, Say.BeforeBlock);
        return new(participant.Id, command.On);
    }
}
