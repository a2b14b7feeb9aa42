using System.Reflection;
using Shouldly;

namespace Mentorship.Tests.Kit;

/// <summary>Past events folded into the state that a decision looks at.</summary>
public sealed class Given<T>(params IFact[] past) where T : class
{
    public T State { get; } = past.Aggregate(default(T), Fold)!;

    public Decided When(Func<T, object> decide)
    {
        try
        {
            return new(decide(State), null);
        }
        catch (Refused refused)
        {
            return new(null, refused);
        }
    }

    private static T? Fold(T? state, IFact fact)
    {
        var create = state is null ? typeof(T).GetMethod("Create", BindingFlags.Public | BindingFlags.Static, [fact.GetType()]) : null;
        if (create is not null) return (T)create.Invoke(null, [fact])!;
        var apply = typeof(T).GetMethod("Apply", BindingFlags.Public | BindingFlags.Instance, [fact.GetType()]);
        return apply is null || state is null ? state : (T)apply.Invoke(state, [fact])!;
    }
}

/// <summary>What a decision came to: events, or a refusal.</summary>
public sealed record Decided(object? Events, Refused? Refusal)
{
    public void Then(params object[] expected) => All.ShouldBe(expected, Refusal?.Message);

    public void ThenRefused(string sentence) => (Refusal ?? throw new ShouldAssertException($"Not refused: {Events}")).Message.ShouldBe(sentence);

    /// <summary>The one event of this type among those decided.</summary>
    public TFact Only<TFact>() => All.OfType<TFact>().ShouldHaveSingleItem();

    private IReadOnlyList<object> All => Events switch
    {
        null => [],
        IEnumerable<object> many => [.. many],
        var one => [one],
    };
}
