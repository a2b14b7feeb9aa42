using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Matching.Solving;

/// <summary>Who is matched with whom and who is left, in the fixed order of mentees.</summary>
public sealed record Assignment(IReadOnlyList<ScoredPair> Pairs, IReadOnlyList<string> Unmatched)
{
    public long Score => Pairs.Sum(x => x.Score);

    /// <summary>The assignment as text, by which two of them are the same or not.</summary>
    public string Text => string.Concat(
        Pairs.Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Mentee};{x.Mentor};{x.Score}\n")).Concat(Unmatched.Select(x => $"{x};;\n")));

    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
