using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Blocking;

/// <summary>Blocks a person's data, with the reason that everybody is told who would work with them.</summary>
[Needs(Deed.BlockData)]
public sealed record BlockPerson(ParticipantId Participant, BlockReason Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<BlockPerson>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class BlockPersonHandler
{
    public static Block Load(BlockPerson command, IDocumentSession session)
    {
        var block = new Block(command.Participant.Value, command.On);
        session.Store(block);
        return block;
    }

    public static PersonalDataBlocked Handle(BlockPerson command, [WriteAggregate("Participant")] Participant participant, Block block, DateOnly today)
    {
        Refused.When(block.Since > today, Say.NotInFuture);
        Refused.When(participant.ActOfDestruction is not null, Say.AlreadyDestroyed);
        Refused.When(participant.BlockedFor is not null, Say.AlreadyBlocked);
        return new(participant.Id, command.Reason, block.Since);
    }
}
