using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Bases;

/// <summary>One base of a cycle in its official columns: a row for each participation, and one for each person still without a group.</summary>
public sealed record BaseTable(IReadOnlyList<BaseRow> Rows, IReadOnlyList<FormedBase> Formed)
{
    [View("/api/participants/bases/{side}/{cycle:int}")]
    [AllowedTo(Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.Curator, Role.Psychologist, Role.ClassTeacher, Role.MethodHead, Role.Auditor)]
    public static async Task<BaseTable> Read(IQuerySession session, Side side, int cycle, CancellationToken cancellation)
    {
        var entries = await session.Query<BaseEntry>().Where(x => x.Cycle == cycle && x.Side == side && x.EnteredOn != null).ToListAsync(cancellation);
        var groups = await session.Query<GroupEntry>().Where(x => x.Cycle == cycle).ToListAsync(cancellation);
        var formed = (await session.LoadManyAsync<FormedBase>(cancellation,
            Enum.GetValues<Contingent>().Select(x => FormedBase.IdOf(new(cycle), side, x)).ToArray())).ToArray();
        var ids = entries.Select(x => x.Participant).Concat(groups.SelectMany(x => x.Mentors.Concat(x.Mentees))).Distinct().ToArray();
        var cards = (await session.LoadManyAsync<Card>(cancellation, ids)).ToDictionary(x => x.Id);
        var rows = entries.SelectMany(entry => RowsOf(entry, groups.Where(x => (side == Side.Mentee ? x.Mentees : x.Mentors).Contains(entry.Participant)), cards));
        return new([.. rows.OrderBy(x => x.FullName, StringComparer.CurrentCulture).ThenBy(x => x.EnteredOn)], formed);
    }

    private static IEnumerable<BaseRow> RowsOf(BaseEntry entry, IEnumerable<GroupEntry> groups, Dictionary<Guid, Card> cards) =>
        groups.Select(BaseRow? (x) => BaseRow.Of(entry, x, cards)).DefaultIfEmpty(null).Select(x => x ?? BaseRow.Of(entry, null, cards));
}

/// <summary>One participation in a base.</summary>
public sealed record BaseRow(
    ParticipantId Participant, string FullName, string Contact, int? BornYear, string Place, Contingent Contingent, IReadOnlyList<string> Codes, Questioning.Offer? Offer,
    DateOnly EnteredOn, string Fellows, MentoringForm? Form, string FellowsPlace, DateOnly? EndedOn, Outcome? Outcome)
{
    public static BaseRow Of(BaseEntry entry, GroupEntry? group, Dictionary<Guid, Card> cards)
    {
        var card = cards.GetValueOrDefault(entry.Participant);
        var fellows = group is null ? [] : (entry.Side == Side.Mentee ? group.Mentors.Where(x => !group.Gone.ContainsKey(x)) : group.Mentees)
            .Select(cards.GetValueOrDefault).OfType<Card>().ToArray();
        return new(
            new(entry.Participant), card?.Profile.FullName ?? Say.PersonalRecordGone, ContactOf(card), card?.Profile.BornOn.Year, card?.Profile.Place ?? "",
            entry.Contingent ?? Contingent.Other, entry.Side == Side.Mentee ? entry.RequestCodes : entry.CompetenceCodes, entry.Offer,
            group?.FormedOn ?? entry.EnteredOn!.Value, string.Join(", ", fellows.Select(x => x.Profile.FullName)), group?.Form,
            string.Join(", ", fellows.Select(x => x.Profile.Place).Distinct()), group?.EndedFor(entry.Participant),
            group is not null && entry.Outcomes.TryGetValue(group.Id, out var outcome) ? outcome : null);
    }

    private static string ContactOf(Card? card) => string.Join(", ",
        new[] { card?.Profile.Contact }.Concat(card?.Representatives.Values.Select(x => $"{x.FullName} {x.Contact}".Trim()) ?? []).Where(x => !string.IsNullOrEmpty(x)));
}
