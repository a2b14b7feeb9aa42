using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Readiness;

/// <summary>One person and what is missing of them today, in the order it is to be done.</summary>
public sealed record ReadinessLine(ParticipantId Participant, ParticipantKind Kind, IReadOnlyList<NextStep> Missing)
{
    /// <summary>The class or post as it is written, for the choice of classes; who is in it is asked of the vault.</summary>
    internal string Place { get; init; } = "";

    /// <summary>What is to be done about their consents, missing or not.</summary>
    internal IReadOnlyList<ConsentTask> Tasks { get; init; } = [];

    public bool Lacks(Lack what) => what == Lack.Nothing ? Missing.Count == 0 : Missing.Any(x => x.What == what);

    /// <summary>Everybody whom the one who looks may list, by name, in two questions however many they are; without those who left, whose data are blocked or gone.</summary>
    internal static async Task<IReadOnlyList<ReadinessLine>> Everybody(IQuerySession session, DateOnly today, CancellationToken cancellation)
    {
        var meant = RosterCondition.Of(session, RosterSearch.Of(null));
        // the order must not tell who stands behind a pseudonym
        var order = Readings.Hides(Guid.Empty) ? "c.id" : "c.sought, c.id";
        var cards = await session.QueryAsync<ReadinessCard>(
            $"select jsonb_build_object('id', c.id, 'bornOn', c.data -> 'profile' ->> 'bornOn', 'place', c.data -> 'profile' ->> 'place', 'reachable', {Reachable}) {meant.Sql} order by {order}", cancellation, meant.Values);
        var people = (await session.LoadAmongAsync<Participant>(cards.Select(x => x.Id), cancellation)).ToDictionary(x => x.Id.Value);
        var settings = await SettingsOf.School(session, cancellation);
        return [.. cards.Where(x => people.TryGetValue(x.Id, out var known) && known.LeftOn is null).Select(x => Of(people[x.Id], x, settings, today))];
    }

    /// <summary>By whatever contact, of their own or of somebody who speaks for them.</summary>
    private const string Reachable =
        "(c.data -> 'profile' ->> 'contact' <> '' or c.data -> 'proposed' ->> 'contact' <> '' or exists (select from jsonb_each(c.data -> 'representatives') r where r.value ->> 'contact' <> '')) is true";

    private static ReadinessLine Of(Participant participant, ReadinessCard card, SchoolSettings settings, DateOnly today)
    {
        var born = Birthday.Of(card.BornOn, settings);
        return new(participant.Id, participant.Kind, NextStep.Of(participant, born, SchoolYear.Of(today), today, settings.ClearanceNeeded, card.Reachable))
        {
            Place = card.Place,
            Tasks = [.. ConsentTasks.Of(participant, born, today, ConsentTasks.Patience)],
        };
    }
}

/// <summary>What of a card is needed to tell what is missing: no name is read for it.</summary>
public sealed record ReadinessCard(Guid Id, DateOnly BornOn, string Place, bool Reachable);
