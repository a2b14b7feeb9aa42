namespace Mentorship.Kernel;

/// <summary>Of how few people a count already tells who they are.</summary>
public static class Few
{
    public const int Fewest = 5;
}
