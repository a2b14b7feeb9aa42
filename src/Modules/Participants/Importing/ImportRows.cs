using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>A row as it is looked through: who stands in it, what becomes of it, what would change, what is wrong.</summary>
public sealed record ReviewedRow(int Number, string Name, Verdict Verdict, IReadOnlyList<Change> Changes, IReadOnlyList<RowFault> Faults);

/// <summary>A page of the rows of a list of which the same becomes.</summary>
public sealed record ImportRows(IReadOnlyList<ReviewedRow> Rows, int Total, int Page, int Pages)
{
    public const int Size = 100;

    [View("/api/participants/imports/{id:guid}/rows")]
    [Needs(Deed.Register)]
    public static async Task<ImportRows> Read(IQuerySession session, TimeProvider clock, Guid id, Verdict? verdict, int? page, CancellationToken cancellation)
    {
        var upload = NotThere.Unless(await session.LoadAsync<Upload>(id, cancellation), Say.UploadNotThere);
        if (upload.Missing.Count > 0) return new([], 0, 1, 1);
        var plan = await RosterPlan.Of(upload, upload.Rows, Today.Of(clock), session, cancellation);
        PlannedRow[] alike = [.. plan.Rows.Where(x => x.Verdict == (verdict ?? Verdict.Faulty))];
        var leaf = new Leaf(alike.Length, Size, page);
        PlannedRow[] shown = [.. alike.Skip(leaf.Skip).Take(Size)];
        // what a row would change is told beside what it is now: that is a reading like any other
        var open = await Cards.Open(session, Matter.Profile, shown.Where(x => x.Changes.Count > 0).Select(x => x.Card!.Id), cancellation);
        return new([.. shown.Select(x => new ReviewedRow(x.Row.Number, x.Row.Name, x.Verdict, x.Card is { } card && open.GetValueOrDefault(card.Id) is { IsHidden: true } ? [] : x.Changes, x.Faults))], leaf.Total, leaf.Page, leaf.Pages);
    }
}
