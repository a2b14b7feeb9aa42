namespace Mentorship.Participants.Importing;

/// <summary>Takes accepted rows of an uploaded list over, all or those chosen; it is done bit by bit, and can be stopped and undone.</summary>
[Needs(Deed.Register)]
public sealed record ImportRoster(ImportId Import, IReadOnlyList<int>? Rows, string? Seen, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ImportRoster>
    {
        public Rules()
        {
            RuleFor(x => x.Import).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>A list as whoever accepts it has seen it, and which of its rows are accepted.</summary>
public sealed record Reviewed(Upload Upload, RosterPlan Plan, IReadOnlyList<AcceptedRow> Accepted);

public static class ImportRosterHandler
{
    public static async Task<Reviewed> Load(ImportRoster command, IDocumentSession session, CancellationToken cancellation)
    {
        var upload = NotThere.Unless(await session.LoadAsync<Upload>(command.Import.Value, cancellation), Say.UploadNotThere);
        var reviewed = Reviewed(upload, upload.Missing.Count > 0 ? new([]) : await RosterPlan.Of(upload, upload.Rows, command.On, session, cancellation), command.Rows);
        session.Update(upload with { Accepted = reviewed.Accepted, On = command.On });
        session.Store((await KnownColumns.Of(session, cancellation)).With(upload.Headings.Zip(upload.Columns)));
        return reviewed;
    }

    public static IStartStream Handle(ImportRoster command, Reviewed reviewed, DateOnly today)
    {
        var (upload, plan, accepted) = reviewed;
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(upload.Accepted.Count > 0, Say.ImportBegun);
        if (upload.Missing is [var missing, ..]) throw new Refused(Say.ColumnsMissing.Replace("{0}", Design.Words.Of(missing), StringComparison.Ordinal));
        Refused.When(command.Seen is { } seen && seen != plan.Seen, Say.PlanChanged);
        Refused.When(accepted.Count == 0, Say.NothingToImport);
        var unchosen = plan.Count(Verdict.New) + plan.Count(Verdict.Changed) - accepted.Count;
        return MartenOps.StartStream<RosterImport>(command.Import.Value, new RosterImportStarted(
            command.Import, accepted.Count, plan.Count(Verdict.Unchanged), plan.Count(Verdict.Faulty), unchosen, command.On));
    }

    public static Reviewed Reviewed(Upload upload, RosterPlan plan, IReadOnlyList<int>? chosen)
    {
        var numbers = chosen?.ToHashSet();
        return new(upload, plan, [.. plan.Rows.Where(x => x.Verdict is Verdict.New or Verdict.Changed && numbers?.Contains(x.Row.Number) != false)
            .Select(x => new AcceptedRow(x.Row.Number, x.Card?.Record))]);
    }
}
