using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;

namespace Mentorship.Host.Erasing;

/// <summary>An act of destruction with what its papers say beside it: the school, and who signed.</summary>
public sealed record ActOf(DestructionAct Act, string School, string SignedBy)
{
    /// <summary>The act under which somebody's data were destroyed.</summary>
    /// <exception cref="NotThere">They were not.</exception>
    public static async Task<ActOf> Read(Guid participant, IQuerySession session, Courier courier, CancellationToken cancellation)
    {
        var act = NotThere.Unless(await Destructions.ActOf(session, participant, cancellation), Say.NoAct);
        var school = await session.LoadAsync<School>(Actor.Current!.School, cancellation);
        var accounts = await ShownAccounts.Of(session, x => courier.Ask<Names>(x, cancellation), new[] { act.SignedBy }.OfType<Guid>(), cancellation);
        return new(act, school?.Name ?? "", act.SignedBy is { } signed ? accounts.GetValueOrDefault(signed, Say.OwnerAtCommandLine) : Say.OwnerAtCommandLine);
    }
}
