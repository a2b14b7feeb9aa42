using Wolverine;

namespace Mentorship.Kernel;

/// <summary>Carries commands and questions of the current actor to the bus: the one way in for pages, HTTP and the command line.</summary>
public sealed class Courier(IMessageBus bus)
{
    public Task Send(object command, CancellationToken cancellation = default) =>
        bus.InvokeForTenantAsync(School, command, cancellation);

    public Task<T> Ask<T>(object question, CancellationToken cancellation = default) =>
        bus.InvokeForTenantAsync<T>(School, question, cancellation);

    private static string School => Actor.Current?.School ?? throw new NotAllowed(signedIn: false);
}
