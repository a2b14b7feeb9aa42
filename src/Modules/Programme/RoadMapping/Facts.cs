using System.Collections.Concurrent;
using System.Reflection;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>What an event says to the road map: its log name, and that name with each value of an enumeration or each flag it carries.</summary>
public static class Facts
{
    private static readonly ConcurrentDictionary<Type, (string Name, PropertyInfo[] Values)> Shapes = new();

    private static readonly Lazy<IReadOnlySet<string>> All = new(() => new[] { typeof(ParticipantRegistered), typeof(GroupFormed), typeof(OrderIssued), typeof(InteractionChecked) }
        .SelectMany(x => x.Assembly.GetTypes())
        .Where(x => typeof(IFact).IsAssignableFrom(x))
        .SelectMany(Possible)
        .ToHashSet());

    /// <summary>Whether an event of the modules can ever say this.</summary>
    public static bool Known(string fact) => All.Value.Contains(fact);

    /// <summary>The cycle an event belongs to: its own, or that of its day.</summary>
    public static SchoolYear CycleOf(IFact fact) =>
        fact.GetType().GetProperty("Cycle")?.GetValue(fact) is SchoolYear own ? own : SchoolYear.Of(fact.OccurredOn);

    /// <summary>The order an event rests on; the news that an order was cancelled rests on nothing.</summary>
    public static OrderId? OrderOf(IFact fact) =>
        fact is OrderCancelled or GroupConfirmationCancelled ? null : fact.GetType().GetProperty("Order")?.GetValue(fact) as OrderId?;

    public static IEnumerable<string> Of(IFact fact)
    {
        var (name, values) = ShapeOf(fact.GetType());
        return values.SelectMany(x => Said(x, x.GetValue(fact))).Distinct().Select(x => $"{name}/{x}").Prepend(name);
    }

    private static IEnumerable<string> Said(PropertyInfo property, object? value) => value switch
    {
        bool flag => flag ? [property.Name] : [],
        Enum one => [one.ToString()],
        System.Collections.IEnumerable many => many.Cast<object>().Select(x => x.ToString()!),
        _ => [],
    };

    private static IEnumerable<string> Possible(Type type)
    {
        var (name, values) = ShapeOf(type);
        return values.SelectMany(x => ValueType(x) is { IsEnum: true } item ? Enum.GetNames(item) : [x.Name]).Select(x => $"{name}/{x}").Prepend(name);
    }

    private static (string Name, PropertyInfo[] Values) ShapeOf(Type type) => Shapes.GetOrAdd(type, static x =>
        (x.GetCustomAttribute<LogNameAttribute>()?.Name ?? x.Name, [.. x.GetProperties().Where(y => ValueType(y) is { } value && (value.IsEnum || value == typeof(bool)))]));

    private static Type ValueType(PropertyInfo property) =>
        property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
}
