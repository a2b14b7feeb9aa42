using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Host.Reminding;

/// <summary>The letter before a day with meetings, to their members and to the parents of minors: when, where, of what kind. It names nobody, for letters are read by others too.</summary>
public static class MeetingsLetter
{
    /// <summary>What it says to whom before a day, each meeting once in each letter.</summary>
    public static async Task<Func<Account, LetterWords?>> Before(DateOnly day, IQuerySession session, string address, TimeProvider clock, CancellationToken cancellation)
    {
        var meetings = await MeetingsOfDay.Ahead(session, day, cancellation);
        if (meetings.Count == 0) return _ => null;
        var parents = await Parents(session, [.. meetings.SelectMany(x => x.Mentees).Distinct()], day, cancellation);
        return account => meetings.Where(x => Concerns(account, x, parents)).ToArray() is { Length: > 0 } own ? Words(own, day, address, clock) : null;
    }

    private static bool Concerns(Account account, MeetingOfDay meeting, ILookup<Guid, ParticipantId> parents) =>
        (account.Participant is { } own && meeting.Members.Contains(new(own))) || (account.Representative is { } parent && parents[parent].Any(meeting.Mentees.Contains));

    private static LetterWords Words(IReadOnlyList<MeetingOfDay> own, DateOnly day, string address, TimeProvider clock)
    {
        var timed = own.Where(x => x.Meeting.StartsAt is not null).Select(x => GroupMeetingCalendar.Entry(x.Meeting)).ToArray();
        return new(Say.MeetingsSubject.With(Design.Words.Of(day)), [.. Lines(own, address)], timed.Length == 0 ? null : CalendarFile.Of(timed, clock));
    }

    private static IEnumerable<string> Lines(IReadOnlyList<MeetingOfDay> own, string address)
    {
        yield return Say.MeetingsLead;
        foreach (var (meeting, group) in own.OrderBy(x => x.Meeting.StartsAt).Select(x => (x.Meeting, x.Group)))
        {
            yield return $"– {string.Join(", ", new[] { meeting.StartsAt is { } at ? Design.Words.Of(at) : null, Design.Words.Of(meeting.Kind), meeting.Place is { } place ? Design.Words.Of(place) : null }.OfType<string>())}";
            if (address.Length > 0) yield return $"  {address}/groups/{group.Value}";
        }

        yield return "";
        yield return Say.MeetingsEnd.With(address.Length > 0 ? $"{address}/account" : Say.OwnAccount);
    }

    /// <summary>Whose parents the accounts of representatives are, until the child is of age and while their data are not blocked; asked once for everybody.</summary>
    private static async Task<ILookup<Guid, ParticipantId>> Parents(IQuerySession session, ParticipantId[] children, DateOnly day, CancellationToken cancellation) =>
        (await session.AdvancedSql.QueryAsync<Parenthood>(
            """
            select jsonb_build_object('parent', r ->> 'id', 'child', p.id)
            from participants.mt_doc_participant p
            cross join jsonb_array_elements(p.data -> 'representatives') r
            join vault.mt_doc_card c on c.tenant_id = p.tenant_id and c.id = p.id
            where p.tenant_id = ? and p.id = any(?) and p.data ->> 'blockedFor' is null and (c.data -> 'profile' ->> 'bornOn')::date > ? - interval '18 years'
            """,
            cancellation, session.TenantId, children.Select(x => x.Value).ToArray(), day)).ToLookup(x => x.Parent, x => new ParticipantId(x.Child));

    private sealed record Parenthood(Guid Parent, Guid Child);
}
