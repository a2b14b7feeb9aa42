using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Enrolment;

/// <summary>A page of the list of people, by name.</summary>
public sealed record Roster(IReadOnlyList<RosterLine> Lines, int Total, int Page, int Pages)
{
    public const int Size = 50;

    /// <summary>Those of whom every word is found in name, class or post, and every telephone among those that may be read.</summary>
    [View("/api/participants/people")]
    [Needs(Deed.ListPeople)]
    public static async Task<Roster> Read(
        IQuerySession session, string? name, ParticipantKind? kind, Stage? stage, int? page, CancellationToken cancellation)
    {
        // whoever sees pseudonyms may find out neither by a name nor by the order who stands behind them
        var hidden = Readings.Hides(Guid.Empty);
        var meant = RosterCondition.Of(session, RosterSearch.Of(hidden ? null : name)).At(kind, stage);
        var total = await session.QueryAsync<int>($"select count(*)::int {meant.Sql}", cancellation, meant.Values);
        var leaf = new Leaf(total[0], Size, page);
        var ids = total[0] == 0 ? [] : await session.QueryAsync<Guid>(
            $"select c.id {meant.Sql} order by {(hidden ? "" : "c.sought, ")}c.id offset ? limit ?", cancellation, [.. meant.Values, leaf.Skip, Size]);
        var lines = (await session.LoadManyAsync<RosterEntry>(cancellation, ids)).ToDictionary(x => x.Id);
        return new([.. ids.Where(lines.ContainsKey).Select(x => new RosterLine(new(x), lines[x].Kind, lines[x].Stage))], leaf.Total, leaf.Page, leaf.Pages);
    }

    /// <summary>Everybody, however many, of whom all that is sought is found; nothing is told to whoever sees pseudonyms.</summary>
    public static async Task<IReadOnlyList<Guid>?> Everybody(IQuerySession session, string name, CancellationToken cancellation)
    {
        if (Readings.Hides(Guid.Empty)) return null;
        var meant = RosterCondition.Of(session, RosterSearch.Of(name));
        return await session.QueryAsync<Guid>($"select c.id {meant.Sql}", cancellation, meant.Values);
    }
}

/// <summary>One person in the list.</summary>
public sealed record RosterLine(ParticipantId Participant, ParticipantKind Kind, Stage Stage);
