using System.Text.Json.Serialization;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Grouping;
using Wolverine;

namespace Mentorship.Monitoring.Surveying;

/// <summary>Records what a member of a group answered: joint work and result 1-10, would continue (8.3d, 9.1b).</summary>
[Needs(Deed.RecordSurveys)]
public sealed record SubmitSatisfaction(
    ParticipantId Participant, GroupId Group, SchoolYear Cycle, Side Side, SurveyRound Round, int JointWork, int Result, bool WouldContinue, DateOnly On)
{
    [JsonIgnore]
    public Guid SatisfactionId => Satisfaction.IdOf(Participant, Cycle);

    public sealed class Rules : AbstractValidator<SubmitSatisfaction>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Side).IsInEnum();
            RuleFor(x => x.Round).IsInEnum();
            RuleFor(x => x.JointWork).InclusiveBetween(1, 10);
            RuleFor(x => x.Result).InclusiveBetween(1, 10);
        }
    }
}

public static class SubmitSatisfactionHandler
{
    /// <summary>From this mean of both marks on somebody counts as satisfied.</summary>
    private const decimal SatisfiedFrom = 7;

    public static async Task<Asked> Load(SubmitSatisfaction command, IQuerySession session, IMessageBus bus, CancellationToken cancellation) => new(
        NotThere.Unless(await session.LoadAsync<GroupRoll>(command.Group, cancellation), Say.GroupUnknown),
        await Ground.Barred([command.Participant], command.Cycle, command.On, bus, cancellation));

    public static SatisfactionSurveySubmitted Handle(
        SubmitSatisfaction command, [WriteAggregate(Required = false)] Satisfaction? satisfaction, Asked asked, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(asked.BarredBecause is not null, asked.BarredBecause!);
        Refused.When(command.Cycle != asked.Roll.Cycle || !asked.Roll.Has(command.Participant, command.Side), Say.NotAMember);
        Refused.When(satisfaction?.In(command.Group, command.Round) is not null, Say.AlreadyAnswered);
        return new(
            command.Participant, command.Group, command.Cycle, command.Side, command.Round, command.JointWork, command.Result, command.WouldContinue,
            Satisfies(command.JointWork, command.Result), command.On);
    }

    internal static bool Satisfies(int jointWork, int result) => (jointWork + result) / 2m >= SatisfiedFrom;
}

/// <summary>Who is in the group asked about, and what bars work with whoever was asked.</summary>
public sealed record Asked(GroupRoll Roll, string? BarredBecause);
