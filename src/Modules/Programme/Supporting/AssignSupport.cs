using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Wolverine;

namespace Mentorship.Programme.Supporting;

/// <summary>Gives somebody of either side psychological support (8.2).</summary>
[Needs(Deed.AssignSupport)]
public sealed record AssignSupport(
    SupportId Support, ParticipantId Participant, SchoolYear Cycle, Side Side, SupportGround Ground, GroupId? Group, AccountId Supporter, DateOnly DueOn, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AssignSupport>
    {
        public Rules()
        {
            RuleFor(x => x.Support).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Side).IsInEnum();
            RuleFor(x => x.Ground).IsInEnum();
            RuleFor(x => x.Supporter).NotEmpty();
            RuleFor(x => x.DueOn).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.SessionDueBeforeAct);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Where the person stands, their group if one is named, whether they are supported for this already, and whether it is a psychologist who would support them.</summary>
public sealed record SupportNeed(Standings Standings, GroupProgramme? Group, bool Open, bool ByPsychologist);

public static class AssignSupportHandler
{
    public static async Task<SupportNeed> Load(AssignSupport command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var person = command.Participant.Value;
        var supports = await session.Query<Support>().Where(x => x.Person == person).ToListAsync(cancellation);
        return new(
            await bus.InvokeAsync<Standings>(new StandingOf([command.Participant], command.Cycle, command.On), cancellation),
            command.Group is { } group ? await session.LoadAsync<GroupProgramme>(GroupProgramme.IdOf(group), cancellation) : null,
            supports.Any(x => x.Cycle == command.Cycle && x.Ground == command.Ground && x.ConcludedOn is null),
            (await bus.InvokeAsync<Staff>(new StaffOf(), cancellation)).All.Any(x => x.Account == command.Supporter && x.IsPsychologist));
    }

    public static IStartStream Handle(AssignSupport command, SupportNeed need, DateOnly today) => MartenOps.StartStream<Support>(command.Support.Value, Decide(command, need, today));

    public static SupportAssigned Decide(AssignSupport command, SupportNeed need, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        NotThere.Unless(need.Standings.All.FirstOrDefault(x => x.Participant == command.Participant), Say.NothingKnownOfMember);
        SupportBasis.Check(need.Standings, [command.Participant]);
        Refused.When(!need.ByPsychologist, Say.SupporterNotPsychologist);
        Refused.When(need.Open, Say.AlreadySupported);
        if (command.Group is not null)
        {
            var group = NotThere.Unless(need.Group, Say.NoSuchGroup);
            Refused.When(!(command.Side == Side.Mentor ? group.Mentors : group.Mentees).Contains(command.Participant), Say.SupportedNotOfGroup);
        }

        return new(command.Support, command.Participant, command.Cycle, command.Side, command.Ground, command.Group, command.Supporter, command.DueOn, command.On);
    }
}
