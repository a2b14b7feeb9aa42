using System.Reflection;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Kernel;

/// <summary>What stands before every command, whichever door it came in by: who may send it, and whether what was entered can be.</summary>
public sealed class Gate : IHandlerPolicy
{
    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(x => IsCommand(x.MessageType)))
            chain.Middleware.Insert(0, new MethodCall(typeof(Gate), typeof(Gate).GetMethod(nameof(Pass))!.MakeGenericMethod(chain.MessageType)));
    }

    public static bool IsCommand(Type type) => type.GetCustomAttribute<AllowedToAttribute>() is not null;

    public static void Pass<T>(T command) where T : notnull
    {
        Actor.Current = typeof(T).GetCustomAttribute<AllowedToAttribute>()!.Admit(Actor.Current);
        CheckedByRules.Check(command);
    }
}
