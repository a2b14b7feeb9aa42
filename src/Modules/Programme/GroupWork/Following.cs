using Marten.Exceptions;
using Wolverine.Attributes;
using Wolverine.Configuration;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Programme.GroupWork;

/// <summary>On listeners that start a stream: the same news may be told twice at once, so look again a little later.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TriesAgainAttribute : ModifyHandlerChainAttribute
{
    public override void Modify(HandlerChain chain, JasperFx.CodeGeneration.GenerationRules rules) => chain
        .OnException<ExistingStreamIdCollisionException>()
        .RetryWithCooldown(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1));
}

/// <summary>Carries news of a group over into its programme.</summary>
public static class Following
{
    public static async Task Follow<TFact>(
        this IDocumentSession session, GroupId group, Func<GroupProgramme, TFact?> decide, CancellationToken cancellation) where TFact : class, IFact
    {
        var stream = await session.Events.FetchForWriting<GroupProgramme>(GroupProgramme.IdOf(group), cancellation);
        if (decide(stream.Aggregate ?? throw new NotYet("the group's programme")) is { } fact) stream.AppendOne(fact);
    }
}
