namespace Mentorship.Monitoring.Reporting;

/// <summary>Of few people no count of answers is told: who knows the group would know who said what.</summary>
public static class SmallCells
{
    /// <summary>How many of those asked, or nothing where too few were.</summary>
    public static int? Told(int? count, int asked) => asked < Few.Fewest ? null : count;
}
