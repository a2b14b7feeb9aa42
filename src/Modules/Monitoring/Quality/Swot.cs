using Mentorship.Design;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Quality;

/// <summary>Strong and weak sides, chances and threats of a programme, in words as they lie in the vault (M-3).</summary>
public sealed record Swot(string Strengths, string Weaknesses, string Opportunities, string Threats)
{
    public const string Purpose = "swot";

    /// <summary>From which share on something is proposed as a strong side, and below which as a weak one (6.2).</summary>
    private const double StrongFrom = 0.5, WeakBelow = 0.3;

    public override string ToString() => nameof(Swot);

    /// <summary>What the answers propose, sentence by sentence; the rest is for whoever knows the school.</summary>
    public static Swot Proposed(IReadOnlyList<YesShare> shares) => new(
        Sentences(shares.Where(x => Of(x) >= StrongFrom)), Sentences(shares.Where(x => Of(x) < WeakBelow)), Say.SwotUsualOpportunities, Say.SwotUsualThreats);

    /// <summary>What a question asks, as the end of a sentence.</summary>
    public static string Told(string code) => Words.Find(typeof(Swot).Assembly, $"Swot_{code}") ?? code;

    private static double Of(YesShare share) => (double)share.Yes / share.Answered;

    private static string Sentences(IEnumerable<YesShare> shares) => string.Join('\n', shares.Select(x => Say.SwotSentence.With((int)Math.Round(Of(x) * 100), Told(x.Code), x.Answered)));
}
