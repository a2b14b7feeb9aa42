using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mentorship.Kernel.Tables;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>What becomes of a row.</summary>
public enum Verdict { Faulty, Changed, New, Unchanged }

/// <summary>One field of somebody known that a row would change.</summary>
public sealed record Change(RosterField Field, string? Old, string? New);

/// <summary>One row with what becomes of it: who it is if somebody known, what would change, what is wrong.</summary>
public sealed record PlannedRow(RosterRow Row, Verdict Verdict, Card? Card, IReadOnlyList<Change> Changes, IReadOnlyList<RowFault> Faults);

/// <summary>What taking a list over would do, row by row; nothing is written for it.</summary>
public sealed record RosterPlan(IReadOnlyList<PlannedRow> Rows)
{
    public int Count(Verdict verdict) => Rows.Count(x => x.Verdict == verdict);

    /// <summary>Changes as soon as anything of the plan does.</summary>
    public string Seen
    {
        get
        {
            var text = new StringBuilder();
            foreach (var row in Rows) text.Append(CultureInfo.InvariantCulture, $"{row.Row.Number} {row.Verdict} {row.Card?.Record} {row.Changes.Count}\n");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
        }
    }

    /// <summary>What becomes of these rows of an upload as things stand now; the vault is asked once for all of them.</summary>
    public static async Task<RosterPlan> Of(Upload upload, IReadOnlyList<GridRow> rows, DateOnly on, IQuerySession session, CancellationToken cancellation)
    {
        var reading = new RosterRows(upload, on);
        RosterRow[] read = [.. rows.Select(reading.Read)];
        return Of(read, await Known.Of(session, read.Where(x => x.Command is not null).Select(x => x.Identity.Name), cancellation));
    }

    public static RosterPlan Of(IReadOnlyList<RosterRow> rows, Known known)
    {
        var met = new Dictionary<(string, DateOnly), int>();
        return new([.. rows.Select(row =>
            row.Command is null ? Faulty(row, row.Faults)
            : !met.TryAdd(row.Identity, row.Number) ? Faulty(row, [new(RosterField.Skip, Say.SameAsRow.Replace("{0}", $"{met[row.Identity]}", StringComparison.Ordinal))])
            : Of(row, known))]);
    }

    private static PlannedRow Of(RosterRow row, Known known)
    {
        var alike = known.Of(row.Identity);
        var same = alike.Count > 1 ? alike.Where(x => SamePlace(x.Card.Profile.Place, row.Profile.Place)).ToArray() : [.. alike];
        if (alike.Count == 0) return new(row, Verdict.New, null, [], []);
        if (same is not [var (card, participant)]) return Faulty(row, [new(RosterField.Place, Say.SeveralAlike)]);
        if (participant.BlockedFor is not null) return Faulty(row, [new(RosterField.Skip, Say.RowOfBlocked)]);
        if (participant.LeftOn is { } left) return Faulty(row, [new(RosterField.Skip, Say.RowOfWhoLeft.Replace("{0}", Design.Words.Of(left), StringComparison.Ordinal))]);
        if (participant.Kind != row.Command!.Kind) return Faulty(row, [new(RosterField.Category, Say.RowOfOtherKind.Replace("{0}", Design.Words.Of(participant.Kind), StringComparison.Ordinal))]);
        Change[] changes = [.. Changes(card, row)];
        return new(row, changes.Length == 0 ? Verdict.Unchanged : Verdict.Changed, card, changes, []);
    }

    /// <summary>An empty cell takes nothing away, and another way of writing the same changes nothing.</summary>
    private static IEnumerable<Change> Changes(Card card, RosterRow row)
    {
        var (was, now) = (card.Profile, row.Profile);
        if (!SamePlace(was.Place, now.Place)) yield return new(RosterField.Place, was.Place, now.Place);
        if (now.Contact is { } contact && Card.Normal(was.Contact ?? "") != Card.Normal(contact)) yield return new(RosterField.Contact, was.Contact, contact);
        if (row.Proposed is { } proposed && card.Proposed is null && card.Representatives.Count == 0) yield return new(RosterField.Representative, null, proposed.FullName);
    }

    private static bool SamePlace(string one, string other) => Traces.OfPlace(one) == Traces.OfPlace(other);

    private static PlannedRow Faulty(RosterRow row, IReadOnlyList<RowFault> faults) => new(row, Verdict.Faulty, null, [], faults);
}
