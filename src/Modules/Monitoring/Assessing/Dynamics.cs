using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>The change between two measurements, for the parameters that have both values; positive is better.</summary>
public static class Dynamics
{
    public const int MethodVersion = 1;

    public static IReadOnlyList<Measure> Between(IReadOnlyList<Measure> before, IReadOnlyList<Measure> after) =>
    [
        .. from first in before
           join last in after on first.Code equals last.Code
           let parameter = Parameters.Of(first.Code)
           where parameter is not null
           select new Measure(first.Code, parameter.Change(first.Value, last.Value)),
    ];
}
