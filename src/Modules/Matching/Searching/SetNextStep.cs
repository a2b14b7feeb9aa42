using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Searching;

/// <summary>Settles what is done next about somebody for whom no pair has come about: a talk with the psychologist, a further search (7.Z).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record SetNextStep(ParticipantId Participant, SchoolYear Cycle, NextStep Step, DateOnly Until, DateOnly On)
{
    [JsonIgnore]
    public Guid SearchId => Search.IdOf(Participant, Cycle);

    public sealed class Rules : AbstractValidator<SetNextStep>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Step).IsInEnum();
            RuleFor(x => x.Until).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.UntilBeforeSet);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class SetNextStepHandler
{
    public static async Task<Standing> Load(SetNextStep command, IMessageBus bus) =>
        (await bus.InvokeAsync<Standings>(new StandingOf([command.Participant], command.Cycle, command.On))).All is [var one] ? one : throw new NotThere(Say.UnknownParticipant);

    public static NextStepSet Handle(SetNextStep command, [WriteAggregate(nameof(SetNextStep.SearchId), Required = false)] Search? search, Standing standing, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (standing.BarredBecause is { } barred) throw new Refused(barred);
        Refused.When(command.Step == NextStep.TalkToPsychologist && standing.LacksSupportConsent, Say.NoSupportConsent);
        Refused.When(!standing.InMenteeBase && !standing.InMentorBase, Say.InNeitherBase);
        Refused.When(search?.Open == new OpenStep(command.Step, command.Until), Say.StepSetAlready);
        return new(command.Participant, command.Cycle, command.Step, command.Until, command.On);
    }
}
