using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Wolverine;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Kernel;

/// <summary>Lets what a listener does in answer to a delivered message be recorded as the product's own act, for whoever caused it.</summary>
public sealed class Witness : IHandlerPolicy
{
    public const string OnBehalfOf = "on-behalf-of";

    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.SelectMany(x => x.ByEndpoint.Append(x)).Where(x => !Gate.IsCommand(x.MessageType)))
            chain.Middleware.Insert(0, new MethodCall(typeof(Witness), nameof(Attend)));
    }

    public static void Attend(Envelope envelope)
    {
        if (envelope.TryGetHeader(OnBehalfOf, out var account))
            Actor.Current = Actor.Automation(envelope.TenantId!, Guid.TryParse(account, out var id) ? id : null);
    }
}
