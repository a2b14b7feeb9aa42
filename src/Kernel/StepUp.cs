using System.Reflection;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Kernel;

/// <summary>On a command or a view so weighty that whoever does it proves once more that it is they.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class StepUpAttribute : Attribute;

/// <summary>What is marked so wants a proof of the last minutes. Over HTTP 403.</summary>
public sealed class ProofWanted() : Exception(Say.ProofFirst)
{
    public const string Type = "step-up-required";

    /// <summary>Where a program proves it; a person does so on the page.</summary>
    public const string Door = "/api/step-up";
}

/// <summary>What was shown as a proof proves nothing. 409: nobody is asked to sign in anew.</summary>
public sealed class ProofRefused(string sentence, int status) : Exception(sentence)
{
    public int Status { get; } = status == 401 ? 409 : status;
}

/// <summary>Demands a fresh proof: stands behind the <see cref="Gate"/> of every command marked so, and before every view.</summary>
public sealed class StepUp : IHandlerPolicy
{
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(5);

    public void Apply(IReadOnlyList<HandlerChain> chains, GenerationRules rules, IServiceContainer container)
    {
        foreach (var chain in chains.Where(x => Wants(x.MessageType)))
            chain.Middleware.Insert(0, new MethodCall(typeof(StepUp), nameof(Demand)));
    }

    public static bool Wants(MemberInfo act) => act.IsDefined(typeof(StepUpAttribute), false);

    /// <summary>Whoever plays the demonstration or sits at the command line has the whole system in hand and proves nothing by a password.</summary>
    public static bool IsFresh(Actor? actor, DateTimeOffset now) =>
        actor is { Source: Source.Demo or Source.Import or Source.CommandLine or Source.Automation } || (actor?.ProvedAt is { } proved && now - proved < Holds && proved <= now);

    /// <exception cref="ProofWanted">The last proof is too old, or there is none.</exception>
    public static void Demand()
    {
        // the clock of the entrance, which no story stops
        if (!IsFresh(Actor.Current, DateTimeOffset.UtcNow)) throw new ProofWanted();
    }
}
