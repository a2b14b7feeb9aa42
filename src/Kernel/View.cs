namespace Mentorship.Kernel;

/// <summary>A static method that reads: served under this route to those its <see cref="NeedsAttribute"/> names, and called by pages.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ViewAttribute(string route) : Attribute
{
    public string Route { get; } = route;
}
