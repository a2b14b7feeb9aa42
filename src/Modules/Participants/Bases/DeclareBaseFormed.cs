using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Participants.Bases;

/// <summary>Declares the base of one side formed, for those it is formed of.</summary>
[Needs(Deed.KeepBases)]
public sealed record DeclareBaseFormed(SchoolYear Cycle, Side Base, Contingent Contingent, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DeclareBaseFormed>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Base).IsInEnum();
            RuleFor(x => x.Contingent).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>How many stand in a base.</summary>
public sealed record Strength(int Count);

public static class DeclareBaseFormedHandler
{
    public static async Task<(Strength, CuratorOf)> Load(DeclareBaseFormed command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var key = BaseKey.Of(command.Cycle, command.Base, command.Contingent);
        return (new(await session.Query<Participant>().CountAsync(x => x.InBases.Contains(key) && x.LeftOn == null, cancellation)),
            await bus.InvokeAsync<CuratorOf>(new CuratorInOffice(command.On), cancellation));
    }

    public static IStartStream Handle(DeclareBaseFormed command, Strength strength, CuratorOf curator, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(curator.Curator is null, Say.NoCurator);
        Refused.When(strength.Count == 0, Say.BaseIsEmpty);
        return MartenOps.StartStream<FormedBase>(
            FormedBase.IdOf(command.Cycle, command.Base, command.Contingent),
            new BaseFormed(command.Cycle, command.Base, command.Contingent, strength.Count, command.On));
    }
}
