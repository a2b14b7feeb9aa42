using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Merging;

/// <summary>Says that two records that look alike are two people; they are not proposed again.</summary>
[Needs(Deed.MergePeople)]
public sealed record TellApart(ParticipantId Participant, ParticipantId Other, DateOnly On)
{
    public sealed class Rules : AbstractValidator<TellApart>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Other).NotEmpty().NotEqual(x => x.Participant).WithMessage(_ => Say.MergedWithItself);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class TellApartHandler
{
    public static async Task<Merger> Load(TellApart command, IQuerySession session, CancellationToken cancellation) =>
        new(await session.Query<Participant>().FirstOrDefaultAsync(x => x.Id == command.Other, cancellation), Alike: true);

    public static ParticipantsToldApart Handle(TellApart command, [WriteAggregate("Participant")] Participant participant, Merger other, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        NotThere.Unless(other.Kept, Say.NotRegistered);
        Refused.When(participant.ToldApart.Contains(command.Other), Say.AlreadyToldApart);
        return new(participant.Id, command.Other, command.On);
    }
}
