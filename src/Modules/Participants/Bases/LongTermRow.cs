using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Bases;

/// <summary>A mentor who may be asked again: what they can do, how many cycles they saw to the end and how the last one ended, until when they agreed to be asked.</summary>
public sealed record LongTermRow(
    ParticipantId Participant, string FullName, string Contact, string Place, IReadOnlyList<string> Codes, int Cycles, Outcome? LastOutcome, DateOnly AdmittedOn, DateOnly? AgreedUntil)
{
    /// <summary>People by name; nobody whose consent to be asked again has run out or was withdrawn.</summary>
    [View("/api/participants/bases/long-term")]
    [Needs(Deed.ReadBases)]
    public static async Task<IReadOnlyList<LongTermRow>> Read(IQuerySession session, TimeProvider clock, string? code, CancellationToken cancellation)
    {
        var (today, extent) = (Today.Of(clock), Extent.Of(Deed.ReadBases));
        var mentors = (await session.Query<Participant>().Where(x => x.InLongTermBase && x.ActOfDestruction == null).ToListAsync(cancellation))
            .Where(x => extent.Has(x.Id) && x.Held(ConsentKind.LongTermBase, today) is not null && (string.IsNullOrEmpty(code) || Last(x)?.CompetenceCodes.Contains(code) == true)).ToArray();
        var ids = mentors.Select(x => x.Id.Value).ToArray();
        var entries = (await session.Query<BaseEntry>().Where(x => x.Side == Side.Mentor && x.Participant.IsOneOf(ids)).ToListAsync(cancellation)).ToLookup(x => x.Participant);
        var contacts = Extent.Of(Deed.ReadContacts);
        var cards = await Cards.Open(session, Matter.Profile, ids, cancellation);
        return
        [
            .. from mentor in mentors
               where cards.ContainsKey(mentor.Id.Value)
               let card = cards[mentor.Id.Value].With(contacts.Has(mentor.Id), false)
               let ended = entries[mentor.Id.Value].Where(x => x.Outcomes.Values.Any(o => o != Outcome.EndedEarly)).OrderBy(x => x.Cycle).ToArray()
               orderby card.IsHidden ? card.Id.ToString() : card.Profile.FullName
               select new LongTermRow(
                   mentor.Id, card.Profile.FullName, card.Profile.Contact ?? "", card.Profile.Place, Last(mentor)?.CompetenceCodes ?? [], ended.Length,
                   ended is [.., var last] ? last.Outcomes.Values.Last(o => o != Outcome.EndedEarly) : null, mentor.AdmittedOn ?? default, mentor.Held(ConsentKind.LongTermBase, today)?.ValidUntil),
        ];
    }

    /// <summary>What the mentor offered the last time they were asked.</summary>
    private static Questioning.Offer? Last(Participant mentor) => mentor.Years.Where(x => x.Offer is not null).MaxBy(x => x.Cycle.First)?.Offer;

    public override string ToString() => $"{nameof(LongTermRow)} {Participant.Value}";
}
