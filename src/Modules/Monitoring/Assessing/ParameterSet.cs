using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>What a cycle measures by, as far as decisions need it.</summary>
public sealed record ParameterSet(Guid Id, int Version, IReadOnlyList<string> Codes)
{
    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("parameters", cycle.First);

    public static ParameterSet Create(AssessmentParametersDefined e) => new(IdOf(e.Cycle), e.SetVersion, e.Codes);

    public ParameterSet Apply(AssessmentParametersDefined e) => this with { Version = e.SetVersion, Codes = e.Codes };
}
