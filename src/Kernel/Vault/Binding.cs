using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Marten;
using Mentorship.Language;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Kernel.Vault;

/// <summary>What stands before every command that names a paper: the paper must lie in this school's vault, and from then on belongs to those the command is about.</summary>
public sealed class Binding : IHandlerPolicy
{
    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(x => Gate.IsCommand(x.MessageType) && Mentions.In<DocumentId>(x.MessageType).Count > 0))
            chain.Middleware.Insert(0, new MethodCall(typeof(Binding), typeof(Binding).GetMethod(nameof(Bind))!.MakeGenericMethod(chain.MessageType)));
    }

    /// <exception cref="Refused">A paper was never attached, or is another school's.</exception>
    public static async Task Bind<T>(T command, IDocumentSession session, TimeProvider clock, CancellationToken cancellation) where T : notnull
    {
        Guid[] papers = [.. Mentions.Of<DocumentId>(command).Select(x => x.Value)];
        if (papers.Length == 0) return;
        Guid[] subjects = [.. Mentions.Of<ParticipantId>(command).Select(x => x.Value)];
        var bound = await Papers.Bind(session, papers, subjects, clock.GetUtcNow(), cancellation);
        Refused.When(bound.Count < papers.Length, Say.PaperNotAttached);
    }
}
