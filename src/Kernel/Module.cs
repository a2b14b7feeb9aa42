using System.Reflection;
using Marten;
using Wolverine.Configuration;

namespace Mentorship.Kernel;

/// <summary>One assembly, one module: its name is the schema of its views; it declares its projections and documents.</summary>
public abstract class Module(string name, Assembly contracts) : IConfigureMarten
{
    public string Name { get; } = name;

    /// <summary>The assembly of what others may know.</summary>
    public Assembly Contracts { get; } = contracts;

    /// <summary>The module's own assembly: handlers, pages, private events.</summary>
    public Assembly Own => GetType().Assembly;

    /// <summary>What the module lets stand before its handlers, behind the <see cref="Gate"/>.</summary>
    public virtual IEnumerable<IHandlerPolicy> Policies => [];

    /// <summary>What the module knows of who has to do with whom.</summary>
    public virtual Strands Reaching => Strands.None;

    /// <summary>The tables, with their schema, that the program may add to and read but neither change nor empty.</summary>
    public virtual IEnumerable<string> AppendOnly => [];

    /// <summary>SQL that takes a person out of the module's own tables when their personal data are destroyed: $1 is the school, $2 the person.</summary>
    public virtual IEnumerable<string> Erasing => [];

    /// <summary>Brings what an earlier program has written up to date, whenever the schema was applied; finds nothing to do the second time.</summary>
    public virtual Task Amend(IDocumentStore store) => Task.CompletedTask;

    public abstract void Configure(IServiceProvider services, StoreOptions options);
}
