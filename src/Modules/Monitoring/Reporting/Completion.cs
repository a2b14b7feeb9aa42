using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Reporting;

/// <summary>That a group's completion was reported; a group is reported once.</summary>
public sealed record Completion(Guid Id)
{
    public static Guid IdOf(GroupId group) => NamedId.Of("completion", group.Value);

    public static Completion Create(CompletionReported e) => new(IdOf(e.Group));
}
