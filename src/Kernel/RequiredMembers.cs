using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Mentorship.Kernel;

/// <summary>A command sent over HTTP must name every value it needs: what is left out is never taken for a zero or the first choice.</summary>
public static partial class RequiredMembers
{
    public static JsonSerializerOptions RequireMembersOfCommands(this JsonSerializerOptions options)
    {
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Require } };
        return options;
    }

    /// <summary>The members a reading failed for, if it did because they were left out.</summary>
    public static IReadOnlyList<string> Missing(JsonException exception) =>
        exception.Message.Contains("missing required properties", StringComparison.Ordinal)
            ? [.. Quoted().Matches(exception.Message).Select(x => x.Groups[1].Value).Where(x => !x.Contains('.', StringComparison.Ordinal))]
            : [];

    private static void Require(JsonTypeInfo type)
    {
        if (!Gate.IsCommand(type.Type)) return;
        var needed = type.Type.GetConstructors()[0].GetParameters().Where(Needs).Select(x => x.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.Properties.Where(x => needed.Contains(x.Name))) property.IsRequired = true;
    }

    private static bool Needs(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is null
        && new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.Nullable;

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
