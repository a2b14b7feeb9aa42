namespace Mentorship.Tests.Benchmarks;

/// <summary>The product and a bare rival doing the same in turns, so that both meet the same weather on the machine.</summary>
public static class Duel
{
    /// <summary>So many rounds; who begins changes every time. What the first of all rounds shows is thrown away.</summary>
    public static async Task<(IReadOnlyList<Load> Product, IReadOnlyList<Load> Bare)> Fight(int rounds, Func<Task<Load>> product, Func<Task<Load>> bare)
    {
        var (ours, theirs) = (new List<Load>(), new List<Load>());
        for (var round = 0; round <= rounds; round++)
        {
            Load one, other;
            if (round % 2 == 0) (one, other) = (await product(), await bare());
            else (other, one) = (await bare(), await product());
            if (round == 0) continue;
            ours.Add(one);
            theirs.Add(other);
        }

        return (ours, theirs);
    }
}
