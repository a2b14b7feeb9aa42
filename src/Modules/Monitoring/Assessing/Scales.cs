using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

public static class Scales
{
    /// <summary>Some values, one for a parameter, each within the parameter's scale.</summary>
    public static void MeasuredOnTheirScales<T>(this IRuleBuilderInitial<T, IReadOnlyList<Measure>> rule) => rule.Cascade(CascadeMode.Stop)
        .NotEmpty()
        .Must(values => values.DistinctBy(x => x.Code).Count() == values.Count).WithMessage(_ => Say.OneValueEach)
        .Custom((values, context) =>
        {
            foreach (var value in values)
            {
                if (Parameters.Of(value.Code) is not { } known) context.AddFailure(Say.UnknownParameter);
                else if (!known.Holds(value.Value)) context.AddFailure($"{known.Word}: {Say.OffTheScale} {known.Min:0.##}–{known.Max:0.##}.");
            }
        });
}
