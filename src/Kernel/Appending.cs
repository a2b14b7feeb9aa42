using Marten;
using Wolverine.Marten;

namespace Mentorship.Kernel;

/// <summary>One fact for one of several streams that a decision writes to.</summary>
public sealed record Appending(Guid Stream, object Fact) : IMartenOp
{
    public void Execute(IDocumentSession session) => session.Events.Append(Stream, Fact);
}
