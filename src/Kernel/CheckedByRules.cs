using System.Collections.Concurrent;
using FluentValidation;

namespace Mentorship.Kernel;

/// <summary>Runs a command's nested <c>Rules</c>, over HTTP and on the bus alike.</summary>
public static class CheckedByRules
{
    private static readonly ConcurrentDictionary<Type, IValidator?> Known = new();

    /// <summary>The command's own rules, or nothing for a message that has none.</summary>
    public static IValidator? Of(Type message) => Known.GetOrAdd(message, type =>
        type.GetNestedType("Rules") is { } rules ? (IValidator)Activator.CreateInstance(rules)! : null);

    /// <exception cref="ValidationException">What was entered breaks a rule; nothing was recorded.</exception>
    public static void Check(object message)
    {
        if (Of(message.GetType()) is not { } rules) return;
        var found = rules.Validate(new ValidationContext<object>(message));
        if (!found.IsValid) throw new ValidationException(found.Errors);
    }
}
