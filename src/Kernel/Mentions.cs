using System.Collections.Concurrent;
using System.Reflection;

namespace Mentorship.Kernel;

/// <summary>The ids of one kind that a fact or a command names: in whatever field, one, none or many of them.</summary>
public static class Mentions
{
    private static readonly ConcurrentDictionary<(Type Message, Type Id), PropertyInfo[]> Naming = new();

    public static IEnumerable<T> Of<T>(object message) where T : struct => In<T>(message.GetType())
        .SelectMany(property => property.GetValue(message) switch
        {
            T one => [one],
            IEnumerable<T> many => many,
            _ => Enumerable.Empty<T>(),
        })
        .Distinct();

    /// <summary>The fields of a message that name such ids.</summary>
    public static IReadOnlyList<PropertyInfo> In<T>(Type message) where T : struct =>
        Naming.GetOrAdd((message, typeof(T)), static x => [.. x.Message.GetProperties().Where(property =>
            typeof(IEnumerable<T>).IsAssignableFrom(property.PropertyType)
            || (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(T))]);
}
