using System.Reflection;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Microsoft.Extensions.Logging;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Kernel;

/// <summary>What stands before every command, whichever door it came in by: who may send it, and whether what was entered can be.</summary>
public sealed class Gate : IHandlerPolicy
{
    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(x => IsCommand(x.MessageType)))
        {
            var narrow = chain.MessageType.GetCustomAttribute<NeedsAttribute>() is { IsNarrow: true };
            chain.Middleware.Insert(0, Call(narrow ? nameof(PassWithin) : nameof(Pass), chain.MessageType));
            if (narrow) chain.Middleware.Insert(0, new MethodCall(typeof(Gate), nameof(LookUp)));
            // whoever sent it is answered, and writes down what no answer is for
            chain.FailureLogLevel = LogLevel.Debug;
        }
    }

    public static bool IsCommand(Type type) => type.GetCustomAttribute<NeedsAttribute>() is not null;

    public static void Pass<T>(T command) where T : notnull
    {
        Actor.Current = typeof(T).GetCustomAttribute<NeedsAttribute>()!.Admit(Actor.Current);
        CheckedByRules.Check(command);
    }

    public static Task<Reach> LookUp(IReaching reaching, CancellationToken cancellation) => reaching.Of(Actor.Current, cancellation);

    /// <summary>As <see cref="Pass"/>, and what the command names must lie within the reach of a role that may send it.</summary>
    /// <exception cref="NotThere">It does not: that is all the sender is told.</exception>
    public static void PassWithin<T>(T command, Reach reach) where T : notnull
    {
        var needs = typeof(T).GetCustomAttribute<NeedsAttribute>()!;
        var actor = needs.Admit(Actor.Current);
        CheckedByRules.Check(command);
        Actor.Current = actor with { Acting = needs.RoleFor(actor, reach, command) ?? throw new NotThere(Say.NotFound), Reach = reach };
    }

    private static MethodCall Call(string method, Type command) => new(typeof(Gate), typeof(Gate).GetMethod(method)!.MakeGenericMethod(command));
}
