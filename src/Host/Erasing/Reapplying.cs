using System.Globalization;
using Marten;
using Mentorship.Kernel;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Erasing;

/// <summary>Destroys again what came back with a restored copy of the database.</summary>
public static class Reapplying
{
    /// <summary>Goes through the ledger; how many people had something to be destroyed again.</summary>
    public static async Task<int> Of(IReadOnlyList<ErasureLine> ledger, IDocumentStore store, IReadOnlyList<Module> modules, CancellationToken cancellation)
    {
        var again = 0;
        foreach (var line in ledger)
            if (await Reapply(line, store, modules, cancellation)) again++;
        return again;
    }

    private static async Task<bool> Reapply(ErasureLine line, IDocumentStore store, IReadOnlyList<Module> modules, CancellationToken cancellation)
    {
        Actor.Current = Actor.Automation(line.School);
        await using var session = store.LightweightSession(line.School);
        // whoever was entered after the copy was made is not in it
        if ((await session.LoadAmongAsync<Participant>([line.Participant], cancellation)).SingleOrDefault() is not { } participant) return false;
        var erased = await Destruction.Of(session, modules, participant.Id, cancellation);
        var forgotten = participant.ActOfDestruction is null;
        if (forgotten)
        {
            session.Events.Append(line.Participant, new PersonalDataDestroyed(participant.Id, line.Number, line.Ground, erased.Records, erased.Papers, erased.Shared, line.On));
            await Count(line, session, cancellation);
        }

        await session.SaveChangesAsync(cancellation);
        return forgotten || !erased.Nothing;
    }

    /// <summary>Its number is not given a second time.</summary>
    private static async Task Count(ErasureLine line, IDocumentSession session, CancellationToken cancellation)
    {
        if (line.Number.Split('/') is not [var count, var year] || !int.TryParse(count, CultureInfo.InvariantCulture, out var number)) return;
        var last = await session.LoadAsync<ActsOfYear>(year, cancellation);
        if (last is null || last.Count < number) session.Store(new ActsOfYear(year, number));
    }
}
