using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using JasperFx.CodeGeneration.Model;

namespace Mentorship.Kernel;

/// <summary>Gives a decision the day it is made on, from the one clock of the product.</summary>
public sealed class Today : IVariableSource
{
    public bool Matches(Type type) => type == typeof(DateOnly);

    public Variable Create(Type type) => new MethodCall(typeof(Today), nameof(Of)).ReturnVariable!;

    public static DateOnly Of(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
