using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Access;

/// <summary>Opens every reading session for the school of whoever is acting, and for no other.</summary>
public sealed class SchoolSessions(IDocumentStore store) : ISessionFactory
{
    public IQuerySession QuerySession() => Actor.Current is { } actor ? store.QuerySession(actor.School) : store.QuerySession();

    public IDocumentSession OpenSession() => Actor.Current is { } actor ? store.LightweightSession(actor.School) : store.LightweightSession();
}
