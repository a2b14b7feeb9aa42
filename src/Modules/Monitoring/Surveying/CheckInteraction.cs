using System.Text.Json.Serialization;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Grouping;
using Wolverine;

namespace Mentorship.Monitoring.Surveying;

/// <summary>Records how the members of a group get on: understanding and trust 1-10, a problem or none (8.3c, 8.R2, 8.R4).</summary>
[Needs(Deed.CheckInteraction)]
public sealed record CheckInteraction(
    GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members, int Understanding, int Trust, bool Problem, DateOnly On)
{
    [JsonIgnore]
    public Guid InteractionId => Interaction.IdOf(Group);

    public sealed class Rules : AbstractValidator<CheckInteraction>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Members).NotEmpty();
            RuleFor(x => x.Understanding).InclusiveBetween(1, 10);
            RuleFor(x => x.Trust).InclusiveBetween(1, 10);
        }
    }
}

public static class CheckInteractionHandler
{
    public static async Task<Asked> Load(CheckInteraction command, IQuerySession session, IMessageBus bus, CancellationToken cancellation) => new(
        NotThere.Unless(await session.LoadAsync<GroupRoll>(command.Group, cancellation), Say.GroupUnknown),
        await Ground.Barred(command.Members, command.Cycle, command.On, bus, cancellation));

    public static InteractionChecked Handle(
        CheckInteraction command, [WriteAggregate(Required = false)] Interaction? interaction, Asked asked, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(asked.BarredBecause is not null, asked.BarredBecause!);
        Refused.When(command.Cycle != asked.Roll.Cycle || command.Members.Except(asked.Roll.Members).Any(), Say.NotAMember);
        Refused.When(interaction?.CheckedOn.Contains(command.On) == true, Say.CheckedThatDay);
        return new(command.Group, command.Cycle, command.Members, command.Understanding, command.Trust, command.Problem, command.On);
    }
}
