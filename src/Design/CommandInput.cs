using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Results;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Design;

/// <summary>Makes a command of what was typed into its form.</summary>
public static class CommandInput
{
    public static ParameterInfo[] Parameters(Type command) => command.GetConstructors()[0].GetParameters();

    /// <summary>How a value is written in a form.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => Words.Of(time),
        _ => JsonSerializer.SerializeToNode(value, Json.Options)?.ToString() ?? "",
    };

    /// <summary>What stands in a field before anything was typed.</summary>
    public static IReadOnlyList<string> Initial(Field field, object? proposed, TimeProvider clock) => proposed switch
    {
        null when field.IsFreshId => [Guid.CreateVersion7().ToString()],
        null when field.IsDayOfAct => [Text(Today.Of(clock))],
        null => [],
        string text => [text],
        System.Collections.IEnumerable many => [.. many.Cast<object>().Select(Text)],
        _ => [Text(proposed)],
    };

    /// <summary>What was typed, to be shown again.</summary>
    public static IReadOnlyList<string> Typed(IFormCollection form, Field field) => [.. form[field.Name].OfType<string>()];

    /// <exception cref="ValidationException">A field is empty or cannot be read.</exception>
    public static async Task<TCommand> Read<TCommand>(
        IFormCollection form, IReadOnlyList<Field> fields, IReadOnlyDictionary<string, object?>? known,
        IReadOnlyDictionary<string, Func<IFormCollection, object?>>? composed, Courier courier)
    {
        var failures = new List<ValidationFailure>();
        var json = new JsonObject();
        await Attachments.Keep(form, fields, failures, courier);
        foreach (var field in fields)
        {
            try
            {
                json[Name(field.Name)] = Value(form, field);
            }
            catch (FormatException)
            {
                failures.Add(new(field.Name, Say.CannotBeRead));
            }
        }

        foreach (var field in fields.Where(x => !x.Optional && !x.Many && json[Name(x.Name)] is null && failures.All(f => f.PropertyName != x.Name)))
            failures.Add(new(field.Name, field.IsPaper ? Say.AttachPaper : Say.FillIn));
        if (failures.Count > 0) throw new ValidationException(failures);

        foreach (var (name, value) in known ?? new Dictionary<string, object?>()) json[Name(name)] = JsonSerializer.SerializeToNode(value, Json.Options);
        foreach (var (name, compose) in composed ?? new Dictionary<string, Func<IFormCollection, object?>>()) json[Name(name)] = JsonSerializer.SerializeToNode(compose(form), Json.Options);
        return json.Deserialize<TCommand>(Json.Options)!;
    }

    private static JsonNode? Value(IFormCollection form, Field field)
    {
        if (field.IsPaper) return Attachments.Named(form, field)?.ToString();
        var typed = form[field.Name].OfType<string>().Select(x => x.Trim()).Where(x => x.Length > 0).ToArray();
        if (field.Many) return new JsonArray([.. typed.Select(x => One(x, field.Item))]);
        return typed is [var first, ..] ? One(first, field.Item) : null;
    }

    private static JsonNode One(string text, Type type) =>
        type == typeof(int) || IsNumbered(type) ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : type == typeof(decimal) ? decimal.Parse(text.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture)
        : type == typeof(bool) ? bool.Parse(text)
        : type == typeof(DateOnly) ? Text(DateOnly.ParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture))
        : type == typeof(TimeOnly) ? TimeOnly.ParseExact(text, ["HH:mm", "HH:mm:ss", "H:mm"], CultureInfo.InvariantCulture).ToString("HH:mm:ss", CultureInfo.InvariantCulture)
        : type.Name.EndsWith("Id", StringComparison.Ordinal) ? Guid.Parse(text).ToString()
        : text;

    private static bool IsNumbered(Type type) =>
        type.IsValueType && !type.IsPrimitive && !type.IsEnum && type.GetConstructors() is [var one] && one.GetParameters() is [{ ParameterType: var bare }] && bare == typeof(int);

    private static string Name(string parameter) => JsonNamingPolicy.CamelCase.ConvertName(parameter);
}
