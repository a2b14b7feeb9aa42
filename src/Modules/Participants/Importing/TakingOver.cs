using Mentorship.Kernel.Vault;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Registers and corrects people by the accepted rows of a list, a batch at a time.</summary>
public static class TakingOver
{
    public static async Task<Batched> Next(RosterImport import, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        var batches = await ImportBatch.Of(session, import.Id, cancellation);
        var upload = await session.LoadAsync<Upload>(import.Id.Value, cancellation);
        var done = batches.Sum(x => x.Taken);
        // a list that was wiped meanwhile is not taken over any further
        AcceptedRow[] next = import.State == ImportState.Stopping || upload is null ? [] : [.. upload.Accepted.Skip(done).Take(ImportBatch.Size)];
        if (next.Length > 0)
        {
            var batch = new ImportBatch(NamedId.Of("import batch", import.Id.Value, batches.Count), import.Id.Value, batches.Count, next.Length, await Write(upload!, next, session, cancellation));
            session.Insert(batch);
            batches = [.. batches, batch];
            if (done + next.Length < upload!.Accepted.Count) return new(done + next.Length, import.Accepted, IsFinished: false);
        }

        await Finish(import, batches, upload, session, today, cancellation);
        return new(import.Accepted, import.Accepted, IsFinished: true);
    }

    /// <summary>Only what the row meant when it was accepted is done; the vault is asked anew, as others write to it too.</summary>
    private static async Task<IReadOnlyList<WrittenRow>> Write(Upload upload, AcceptedRow[] accepted, IDocumentSession session, CancellationToken cancellation)
    {
        var before = accepted.ToDictionary(x => x.Number, x => x.Record);
        var plan = await RosterPlan.Of(upload, [.. upload.Rows.Where(x => before.ContainsKey(x.Number))], upload.On, session, cancellation);
        return [.. plan.Rows.Select(row => (row.Verdict, row.Card) switch
        {
            (Verdict.New, null) when before[row.Row.Number] is null => Register(row.Row, session),
            (Verdict.Changed, { } card) when before[row.Row.Number] == card.Record => Correct(row, card, upload.On, session),
            _ => null,
        }).OfType<WrittenRow>()];
    }

    private static WrittenRow Register(RosterRow row, IDocumentSession session)
    {
        var command = row.Command!;
        var seal = RegisterParticipantHandler.Enter(session, command.Participant, row.Profile, row.Proposed);
        session.Events.StartStream<Participant>(command.Participant.Value, RegisterParticipantHandler.Registered(command, seal));
        return new(row.Number, command.Participant, seal.Record, null);
    }

    private static WrittenRow Correct(PlannedRow row, Card card, DateOnly on, IDocumentSession session)
    {
        var profile = card.Profile with
        {
            Place = row.Changes.Any(x => x.Field == RosterField.Place) ? row.Row.Profile.Place : card.Profile.Place,
            Contact = row.Changes.Any(x => x.Field == RosterField.Contact) ? row.Row.Profile.Contact : card.Profile.Contact,
        };
        var proposes = row.Changes.Any(x => x.Field == RosterField.Representative);
        var record = Correcting.Write(session, proposes ? card with { Proposed = row.Row.Proposed } : card, profile, [.. row.Changes.Select(x => $"{x.Field}")], on);
        return new(row.Row.Number, new(card.Id), record, new(card.Record)) { Proposed = proposes };
    }

    /// <summary>What was not taken over can be fetched to be mended; all the rest of the list goes.</summary>
    private static async Task Finish(RosterImport import, IReadOnlyList<ImportBatch> batches, Upload? upload, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        WrittenRow[] written = [.. batches.SelectMany(x => x.Written)];
        session.Events.Append(import.Id.Value, new RosterImported(
            import.Id, written.Count(x => x.Before is null), written.Count(x => x.Before is not null), batches.Sum(x => x.Taken) - written.Length, today));
        if (upload is null) return;
        var taken = written.Select(x => x.Number).ToHashSet();
        var rest = await RosterPlan.Of(upload, [.. upload.Rows.Where(x => !taken.Contains(x.Number))], upload.On, session, cancellation);
        var kept = rest.Rows.Where(x => x.Verdict != Verdict.Unchanged).Select(x => x.Row.Number).ToHashSet();
        if (kept.Count == 0) session.Delete(upload);
        else session.Update(upload with { Rows = [.. upload.Rows.Where(x => kept.Contains(x.Number))] });
    }
}
