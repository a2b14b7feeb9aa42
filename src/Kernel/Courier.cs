using Mentorship.Kernel.Journal;
using Wolverine;

namespace Mentorship.Kernel;

/// <summary>Carries commands and questions of the current actor to the bus: the one way in for pages, HTTP and the command line.</summary>
public sealed class Courier(IMessageBus bus, Ledger ledger)
{
    public Task Send(object command, CancellationToken cancellation = default) => Within(command, async () =>
    {
        await bus.InvokeForTenantAsync(School, command, cancellation);
        return true;
    });

    public Task<T> Ask<T>(object question, CancellationToken cancellation = default) =>
        Within(question, () => bus.InvokeForTenantAsync<T>(School, question, cancellation));

    /// <summary>Who comes by no request has what they read written down here.</summary>
    private Task<T> Within<T>(object message, Func<Task<T>> act) => Readings.Current is null ? ledger.Keep(message.GetType().Name, act) : act();

    private static string School => Actor.Current?.School ?? throw new NotAllowed(signedIn: false);
}
