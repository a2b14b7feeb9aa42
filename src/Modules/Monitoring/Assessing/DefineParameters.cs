using System.Text.Json.Serialization;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Says what all are measured by in a cycle (5.1).</summary>
[Needs(Deed.SetAssessment)]
public sealed record DefineParameters(SchoolYear Cycle, IReadOnlyList<string> Codes, DateOnly On)
{
    [JsonIgnore]
    public Guid ParameterSetId => ParameterSet.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<DefineParameters>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle.First).InclusiveBetween(2019, 2100).OverridePropertyName(nameof(Cycle));
            RuleFor(x => x.Codes).NotEmpty();
            RuleForEach(x => x.Codes).Must(x => Parameters.Of(x) is not null).WithMessage(_ => Say.UnknownParameter);
        }
    }
}

public static class DefineParametersHandler
{
    public static async Task<Begun> Load(DefineParameters command, IQuerySession session, CancellationToken cancellation) =>
        new(await session.Query<Assessment>().AnyAsync(x => x.Year == command.Cycle.First && x.BaselineOn != null, cancellation));

    public static AssessmentParametersDefined Handle(
        DefineParameters command, [WriteAggregate(Required = false)] ParameterSet? set, Begun begun, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(begun.Measuring && set is not null && set.Codes.Except(command.Codes).Any(), Say.ParametersOnlyAdded);
        return new(command.Cycle, (set?.Version ?? 0) + 1, [.. command.Codes.Distinct().Order(StringComparer.Ordinal)], command.On);
    }
}

/// <summary>Whether anybody was measured yet in the cycle.</summary>
public sealed record Begun(bool Measuring);
