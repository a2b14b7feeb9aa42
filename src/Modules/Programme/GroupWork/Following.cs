using Marten.Exceptions;
using Wolverine.Attributes;
using Wolverine.Configuration;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Programme.GroupWork;

/// <summary>News came before the news it rests on; it is told again a little later.</summary>
public sealed class NotHeardYet() : Exception("What this rests on has not been heard yet.");

/// <summary>On listeners: news of one group may come in any order and more than once, so look again a little later.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TriesAgainAttribute : ModifyHandlerChainAttribute
{
    public override void Modify(HandlerChain chain, JasperFx.CodeGeneration.GenerationRules rules) => chain
        .OnException<NotHeardYet>().Or<ExistingStreamIdCollisionException>()
        .RetryWithCooldown([.. Enumerable.Range(0, 8).Select(x => TimeSpan.FromMilliseconds(50 << x))]);
}

/// <summary>Carries news of a group over into its programme.</summary>
public static class Following
{
    public static async Task Follow<TFact>(
        this IDocumentSession session, GroupId group, Func<GroupProgramme, TFact?> decide, CancellationToken cancellation) where TFact : class, IFact
    {
        var stream = await session.Events.FetchForWriting<GroupProgramme>(GroupProgramme.IdOf(group), cancellation);
        if (decide(stream.Aggregate ?? throw new NotHeardYet()) is { } fact) stream.AppendOne(fact);
    }
}
