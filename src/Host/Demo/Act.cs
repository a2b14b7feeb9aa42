using Mentorship.Kernel;

namespace Mentorship.Host.Demo;

/// <summary>One step of the story: who does what on which day. A step without a command waits until everybody has heard of what was done.</summary>
public sealed record Act(DateOnly On, Role By, object? Command)
{
    public static Act Pause(DateOnly on) => new(on, Role.Curator, null);
}
