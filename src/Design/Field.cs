using System.Reflection;
using Mentorship.Language;

namespace Mentorship.Design;

/// <summary>One entry of a command's form, told by the parameter it becomes.</summary>
public sealed record Field(Type Command, ParameterInfo Parameter, IReadOnlyList<Option>? Given)
{
    public string Name => Parameter.Name!;

    /// <summary>What the page showed and the form brings back, so that what is decided was seen.</summary>
    public bool IsShown { get; init; }

    public string Label => Words.Field(Command, Name);

    public string Hint => Words.Hint(Command, Name);

    public Type Type => Nullable.GetUnderlyingType(Parameter.ParameterType) ?? Parameter.ParameterType;

    public bool Optional =>
        Nullable.GetUnderlyingType(Parameter.ParameterType) is not null
        || new NullabilityInfoContext().Create(Parameter).WriteState == NullabilityState.Nullable;

    public bool Many => Type != typeof(string) && Type.IsGenericType;

    public Type Item => Many ? Type.GetGenericArguments()[0] : Type;

    /// <summary>A value of its own that the form brings along, so that sending twice is the same act.</summary>
    public bool IsFreshId => Given is null && !Many && !IsPaper && Item.Name.EndsWith("Id", StringComparison.Ordinal) && !Optional;

    /// <summary>The day of the act itself, which mostly is today; no other date is guessed.</summary>
    public bool IsDayOfAct => Name == "On" && Item == typeof(DateOnly);

    /// <summary>A paper to attach.</summary>
    public bool IsPaper => !Many && Item == typeof(DocumentId) && Given is null;

    /// <summary>What may be chosen: the options given, the values of an enumeration, yes and no.</summary>
    public IReadOnlyList<Option>? Options =>
        Given ?? (Item.IsEnum ? [.. Enum.GetValues(Item).Cast<Enum>().Select(x => new Option(x, Words.Of(x)))]
            : Item == typeof(bool) ? [new("true", Say.Yes), new("false", Say.No)]
            : null);

    public string InputType =>
        Item == typeof(DateOnly) ? "date"
        : Item == typeof(TimeOnly) ? "time"
        : Item == typeof(int) || Item == typeof(decimal) ? "number"
        : "text";

    public bool IsLong => Item == typeof(string) && Name.EndsWith("Text", StringComparison.Ordinal);
}
