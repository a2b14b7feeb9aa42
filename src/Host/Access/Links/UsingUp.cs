using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Host.Access.Links;

/// <summary>What stands before every command that a link may end with: the link is used up in the command's own transaction, so both happen or neither.</summary>
public sealed class UsingUp : IHandlerPolicy
{
    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(x => LinkActs.Last.Contains(x.MessageType)))
            chain.Middleware.Add(new MethodCall(typeof(UsingUp), typeof(UsingUp).GetMethod(nameof(UseUp))!.MakeGenericMethod(chain.MessageType)));
    }

    /// <exception cref="NotThere">Somebody else with the same link was quicker, or it was revoked meanwhile.</exception>
    public static async Task UseUp<T>(T command, IDocumentSession session, Watch watch, CancellationToken cancellation) where T : notnull
    {
        if (Errand.Current is not { } errand || !ReferenceEquals(errand.Command, command)) return;
        var now = DateTimeOffset.UtcNow;
        var link = await session.LoadAsync<OneTimeLink>(errand.Link.Id, cancellation);
        if (link?.StateAt(now) != LinkState.Open) throw new NotThere(Say.LinkGone);
        session.UpdateRevision(link with { UsedAt = now, Answer = errand.Answer, Shown = errand.Shown }, link.Revision + 1);
        session.Insert(watch.Entry(SecurityMatter.LinkUsed, link.School, null, $"{link.Matter.Kind} {link.Number}") with { By = null });
    }
}
