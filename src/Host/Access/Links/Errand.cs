namespace Mentorship.Host.Access.Links;

/// <summary>What somebody with a link came to do: the command that ends it, and what was answered to which text.</summary>
public sealed record Errand(OneTimeLink Link, object Command, string Answer, string? Shown)
{
    private static readonly AsyncLocal<Errand?> Ambient = new();

    public static Errand? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }
}
