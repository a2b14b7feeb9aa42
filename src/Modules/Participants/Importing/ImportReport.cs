namespace Mentorship.Participants.Importing;

/// <summary>How many rows there are of each kind; the trace by which it is seen that the plan is still the same.</summary>
public sealed record PlanSums(int New, int Changed, int Unchanged, int Faulty, string Seen)
{
    public static PlanSums Of(RosterPlan plan) =>
        new(plan.Count(Verdict.New), plan.Count(Verdict.Changed), plan.Count(Verdict.Unchanged), plan.Count(Verdict.Faulty), plan.Seen);

    public int this[Verdict verdict] => verdict switch { Verdict.New => New, Verdict.Changed => Changed, Verdict.Unchanged => Unchanged, _ => Faulty };
}

/// <summary>A column of an uploaded list: its heading, what stands under it first, what it is said to hold.</summary>
public sealed record ListColumn(string Heading, string Sample, RosterField Field);

/// <summary>One import, wherever it stands: the columns and the sums of the list while it is there, how far it has come, what came of it.</summary>
public sealed record ImportReport(
    Guid Id, ImportState State, string? FileName, IReadOnlyList<ListColumn> Columns, ParticipantKind? AllAre, IReadOnlyList<RosterField> Missing, PlanSums? Plan,
    int Done, int Of, int Rest, ImportEntry? Told, IReadOnlyList<ParticipantId> Left)
{
    [View("/api/participants/imports/{id:guid}")]
    [Needs(Deed.Register)]
    public static async Task<ImportReport> Read(IQuerySession session, TimeProvider clock, Guid id, CancellationToken cancellation)
    {
        var upload = await session.LoadAsync<Upload>(id, cancellation);
        var import = await session.LoadAsync<RosterImport>(new ImportId(id), cancellation);
        if (upload is null && import is null) throw new NotThere(Say.UploadNotThere);
        if (import is null) return Reviewing(upload!, upload!.Missing.Count > 0 ? null : PlanSums.Of(await RosterPlan.Of(upload, upload.Rows, Today.Of(clock), session, cancellation)));
        var batches = await ImportBatch.Of(session, import.Id, cancellation);
        var told = (await session.LoadAsync<ImportEntry>(id, cancellation))?.With(import.State, batches);
        var undoes = import.State is ImportState.Undoing or ImportState.Undone;
        return new(
            id, import.State, upload?.FileName, [], null, [], null,
            undoes ? batches.Where(x => x.IsUndone).Sum(x => x.Written.Count) : batches.Sum(x => x.Taken), undoes ? import.Written : import.Accepted,
            upload?.Rows.Count ?? 0, told, [.. batches.SelectMany(x => x.Left)]);
    }

    private static ImportReport Reviewing(Upload upload, PlanSums? plan) => new(
        upload.Id, ImportState.Reviewing, upload.FileName, [.. upload.Headings.Index().Select(x => new ListColumn(x.Item, upload.Rows.Select(row => row[x.Index]).FirstOrDefault(cell => cell.Length > 0, ""), upload.Columns[x.Index]))],
        upload.AllAre, upload.Missing, plan, 0, upload.Rows.Count, upload.Rows.Count, null, []);
}
