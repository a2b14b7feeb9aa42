namespace Mentorship.Language;

/// <summary>An event of the log: something that happened and will for ever have happened.</summary>
public interface IFact
{
    /// <summary>The date of the act itself; paper may be entered later than it was signed.</summary>
    DateOnly OccurredOn { get; }
}

/// <summary>The event's fixed name in the log, so that its class can be renamed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LogNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
