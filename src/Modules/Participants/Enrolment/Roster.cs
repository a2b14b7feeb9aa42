using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Enrolment;

/// <summary>A page of the list of people, by name.</summary>
public sealed record Roster(IReadOnlyList<RosterLine> Lines, int Total, int Page, int Pages)
{
    public const int Size = 50;

    /// <summary>
    /// Those of whom every word is found in name, class or post, and every telephone among those that may be read; whose consent was taken back is shown only to whoever looks for just that.
    /// </summary>
    [View("/api/participants/people")]
    [Needs(Deed.ListPeople)]
    public static async Task<Roster> Read(
        IQuerySession session, string? name, ParticipantKind? kind, Stage? stage, int? page, CancellationToken cancellation)
    {
        // whoever sees pseudonyms may find out neither by a name nor by the order who stands behind them
        var hidden = Readings.Hides(Guid.Empty);
        var meant = RosterCondition.Of(session, RosterSearch.Of(hidden ? null : name), withdrawnToo: stage == Enrolment.Stage.Barred).At(kind, stage);
        var (ids, leaf) = await Leafed(session, meant, hidden ? "c.id" : "c.sought, c.id", page, cancellation);
        var lines = (await session.LoadManyAsync<RosterEntry>(cancellation, ids)).ToDictionary(x => x.Id);
        return new([.. ids.Where(lines.ContainsKey).Select(x => new RosterLine(new(x), lines[x].Kind, lines[x].Stage))], leaf.Total, leaf.Page, leaf.Pages);
    }

    /// <summary>One more than a page holds is asked for: where it is not there, nobody has to be counted, and the school was gone through once.</summary>
    private static async Task<(IReadOnlyList<Guid> Ids, Leaf Leaf)> Leafed(IQuerySession session, RosterCondition meant, string order, int? page, CancellationToken cancellation)
    {
        var skip = (Math.Clamp(page ?? 1, 1, int.MaxValue / Size) - 1) * Size;
        var ids = await Some(skip);
        if (ids.Count is > 0 and <= Size) return (ids, new(skip + ids.Count, Size, page));
        if (ids.Count == 0 && skip == 0) return ([], new(0, Size, page));
        var leaf = new Leaf((await session.QueryAsync<int>($"select count(*)::int {meant.Sql}", cancellation, meant.Values))[0], Size, page);
        return ([.. (leaf.Skip == skip ? ids : await Some(leaf.Skip)).Take(Size)], leaf);

        Task<IReadOnlyList<Guid>> Some(int from) => session.QueryAsync<Guid>($"select c.id {meant.Sql} order by {order} offset ? limit ?", cancellation, [.. meant.Values, from, Size + 1]);
    }

    /// <summary>Everybody, however many, of whom all that is sought is found; nothing is told to whoever sees pseudonyms.</summary>
    public static async Task<IReadOnlyList<Guid>?> Everybody(IQuerySession session, string name, CancellationToken cancellation)
    {
        if (Readings.Hides(Guid.Empty)) return null;
        var meant = RosterCondition.Of(session, RosterSearch.Of(name), withdrawnToo: true);
        return await session.QueryAsync<Guid>($"select c.id {meant.Sql}", cancellation, meant.Values);
    }
}

/// <summary>One person in the list.</summary>
public sealed record RosterLine(ParticipantId Participant, ParticipantKind Kind, Stage Stage);
