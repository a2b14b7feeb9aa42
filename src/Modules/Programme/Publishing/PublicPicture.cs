using System.Buffers.Binary;
using System.Text;

namespace Mentorship.Programme.Publishing;

/// <summary>A picture for everybody: without what cameras write into it, such as where and when it was taken.</summary>
public static class PublicPicture
{
    /// <summary>Parts of a PNG that draw it; all others only tell of it.</summary>
    private static readonly string[] Drawing = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "cHRM", "sBIT"];

    private const int PngHead = 8, Scan = 0xDA, FirstApplication = 0xE1, LastApplication = 0xEF, AdobeColours = 0xEE, Comment = 0xFE, End = 0xD9, Fill = 0xFF, FirstRestart = 0xD0, LastRestart = 0xD7;

    public static async Task<bool> IsPicture(IQuerySession session, DocumentId paper, CancellationToken cancellation) =>
        (await session.AdvancedSql.QueryAsync<string>($"select content_type from {Papers.Name} where tenant_id = ? and id = ?", cancellation, session.TenantId, paper.Value)).Any(x => x.StartsWith("image/", StringComparison.Ordinal));

    /// <summary>The picture bare, and its type; nothing where it is none.</summary>
    public static (byte[] Content, string Type)? Of(byte[] paper)
    {
        try
        {
            return Paper.TypeOf(paper) switch { "image/jpeg" => (Jpeg(paper), "image/jpeg"), "image/png" => (Png(paper), "image/png"), _ => null };
        }
        catch (ArgumentException)
        {
            // cut off somewhere: what cannot be looked through is not shown
            return null;
        }
    }

    private static byte[] Png(byte[] paper)
    {
        using var bare = new MemoryStream();
        bare.Write(paper.AsSpan(0, PngHead));
        for (var at = PngHead; at < paper.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(paper.AsSpan(at, 4));
            var part = paper.AsSpan(at, checked(length + 12));
            if (Drawing.Contains(Encoding.ASCII.GetString(part.Slice(4, 4)))) bare.Write(part);
            at += part.Length;
        }

        return bare.ToArray();
    }

    /// <summary>The segments and what is drawn between them, up to the end of the picture: without comments, what programs add, and whatever a phone hangs behind it.</summary>
    private static byte[] Jpeg(byte[] paper)
    {
        using var bare = new MemoryStream();
        bare.Write(paper.AsSpan(0, 2));
        for (var at = 2; ;)
        {
            var marker = paper.AsSpan(at, 2)[1];
            if (marker == End)
            {
                bare.Write(paper.AsSpan(at, 2));
                return bare.ToArray();
            }

            // a marker may be padded
            if (marker == Fill)
            {
                at++;
                continue;
            }

            var segment = paper.AsSpan(at, BinaryPrimitives.ReadUInt16BigEndian(paper.AsSpan(at + 2, 2)) + 2);
            if (!(marker is >= FirstApplication and <= LastApplication and not AdobeColours or Comment)) bare.Write(segment);
            at += segment.Length;
            if (marker != Scan) continue;
            var drawn = at;
            while (paper.AsSpan(at, 2) is not [Fill, not (0 or (>= FirstRestart and <= LastRestart))]) at++;
            bare.Write(paper.AsSpan(drawn, at - drawn));
        }
    }
}
