using System.Reflection;
using Marten;

namespace Mentorship.Kernel;

/// <summary>One assembly, one module: its name is the schema of its views; it declares its projections and documents.</summary>
public abstract class Module(string name, Assembly contracts) : IConfigureMarten
{
    public string Name { get; } = name;

    /// <summary>The assembly of what others may know.</summary>
    public Assembly Contracts { get; } = contracts;

    /// <summary>The module's own assembly: handlers, pages, private events.</summary>
    public Assembly Own => GetType().Assembly;

    public abstract void Configure(IServiceProvider services, StoreOptions options);
}
