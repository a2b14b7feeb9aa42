using System.Globalization;
using UUIDNext;

namespace Mentorship.Kernel;

/// <summary>The id of a stream that is known by what it is about, so that two people cannot start it twice (UUID version 5).</summary>
public static class NamedId
{
    private static readonly Guid Space = Guid.Parse("6f0a4a52-3f43-4f0c-9d1e-5a1b7f2c8e10");

    public static Guid Of(params ReadOnlySpan<object> parts)
    {
        var name = new System.Text.StringBuilder();
        foreach (var part in parts) name.Append(CultureInfo.InvariantCulture, $"{part}/");
        return Uuid.NewNameBased(Space, name.ToString());
    }
}
