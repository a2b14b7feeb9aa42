using System.Globalization;
using Marten.Services;

namespace Mentorship.Participants.Cataloguing;

/// <summary>What a school made of the catalogue, word for word: directions of its own, and those of the product that it changed.</summary>
public sealed record SchoolWords(string Id, IReadOnlyList<Direction> Changed)
{
    public const string TheOne = "in-force";

    private const string Prefix = "OWN-";

    public static async Task<SchoolWords> Of(IQuerySession session, CancellationToken cancellation) =>
        await session.LoadAsync<SchoolWords>(TheOne, cancellation) ?? new(TheOne, []);

    public Directions All => Directions.Carried.With(Changed);

    /// <summary>A code that nothing has had before, for what is once there never goes.</summary>
    public string FreshCode => Prefix + (1 + Changed.Count(x => x.Code.StartsWith(Prefix, StringComparison.Ordinal))).ToString(CultureInfo.InvariantCulture);

    public SchoolWords With(Direction direction) => this with { Changed = [.. Changed.Where(x => x.Code != direction.Code), direction] };

    /// <summary>Keeps a direction as it is to be from now on, with whatever else the session saves; tells how it was.</summary>
    public static async Task<Direction> Change(IDocumentSession session, string code, Func<Direction, Direction> change, CancellationToken cancellation)
    {
        var words = await Of(session, cancellation);
        var before = NotThere.Unless(words.All.Of(code), Say.NotInTheCatalogue);
        session.Store(words.With(change(before)));
        return before;
    }
}

/// <summary>Lets the program know of a catalogue once it is saved.</summary>
public sealed class CatalogueKeeper : DocumentSessionListenerBase
{
    public override Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        foreach (var words in commit.Updated.Concat(commit.Inserted).OfType<SchoolWords>()) Directions.Keep(session.TenantId, words.Changed);
        return Task.CompletedTask;
    }
}
