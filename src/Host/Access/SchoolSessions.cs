using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Access;

/// <summary>Opens every session for the school of whoever is acting, and for no other; for none before somebody has come in.</summary>
public sealed class SchoolSessions(IDocumentStore store) : ISessionFactory
{
    public IQuerySession QuerySession() => store.QuerySession(Actor.Current?.School ?? Sight.Nobody);

    public IDocumentSession OpenSession() => store.LightweightSession(Actor.Current?.School ?? Sight.Nobody);
}
