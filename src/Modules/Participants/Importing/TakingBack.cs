using Mentorship.Kernel.Vault;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Undoes what an import wrote, the last batch first; with whom things have moved on is left as they are.</summary>
public static class TakingBack
{
    public static async Task<Batched> Next(RosterImport import, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        var batches = await ImportBatch.Of(session, import.Id, cancellation);
        ImportBatch[] waiting = [.. batches.Where(x => !x.IsUndone)];
        if (waiting is [.., var last])
        {
            var undone = last with { IsUndone = true, Left = await Undo(last, session, today, cancellation) };
            session.Update(undone);
            batches = [.. batches.Select(x => x.Id == undone.Id ? undone : x)];
        }

        var finished = waiting.Length <= 1;
        if (finished) session.Events.Append(import.Id.Value, Told(import, batches, today));
        return new(batches.Where(x => x.IsUndone).Sum(x => x.Written.Count), import.Written, finished);
    }

    private static RosterUndone Told(RosterImport import, IReadOnlyList<ImportBatch> batches, DateOnly today)
    {
        var left = batches.SelectMany(x => x.Left).ToHashSet();
        WrittenRow[] undone = [.. batches.SelectMany(x => x.Written).Where(x => !left.Contains(x.Participant))];
        return new(import.Id, undone.Count(x => x.Before is null), undone.Count(x => x.Before is not null), left.Count, today);
    }

    private static async Task<IReadOnlyList<ParticipantId>> Undo(ImportBatch batch, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        Guid[] people = [.. batch.Written.Select(x => x.Participant.Value)];
        var cards = (await session.LoadManyAsync<Card>(cancellation, people)).ToDictionary(x => x.Id);
        var participants = (await session.LoadAmongAsync<Participant>(people, cancellation)).ToDictionary(x => x.Id);
        var lives = (await session.Events.QueryAllRawEvents().Where(x => people.Contains(x.StreamId)).ToListAsync(cancellation)).ToLookup(x => x.StreamId);
        var before = (await session.LoadManyAsync<Sealed>(cancellation, [.. batch.Written.Select(x => x.Before?.Value).OfType<Guid>()])).ToDictionary(x => x.Id);
        var left = new List<ParticipantId>();
        foreach (var row in batch.Written)
        {
            // whoever is gone, blocked or was corrected since is not touched
            var current = cards.GetValueOrDefault(row.Participant.Value) is { } card && card.Record == row.Record.Value && participants[row.Participant] is { LeftOn: null, BlockedFor: null } ? card : null;
            if (current is not null && row.Before is { } record && before.TryGetValue(record.Value, out var kept)) ChangeBack(row, current, kept.As<Profile>(), today, session);
            else if (current is not null && row.Before is null && lives[row.Participant.Value].Count() == 1) session.Events.Append(row.Participant.Value, new ParticipantLeftProgramme(row.Participant, LeavingReason.EnteredByMistake, today));
            else left.Add(row.Participant);
        }

        return left;
    }

    private static void ChangeBack(WrittenRow row, Card card, Profile before, DateOnly today, IDocumentSession session)
    {
        string[] fields =
        [
            .. card.Profile.Place == before.Place ? [] : new[] { nameof(Profile.Place) },
            .. card.Profile.Contact == before.Contact ? [] : new[] { nameof(Profile.Contact) },
            .. row.Proposed ? new[] { nameof(RosterField.Representative) } : [],
        ];
        Correcting.Write(session, row.Proposed ? card with { Proposed = null } : card, before, fields, today);
    }
}
