using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>What is to be done about somebody's consents.</summary>
public enum ConsentTaskKind { Disagreement, OwnConsent, Assent, Turning18, NotAnswered, Expiring }

/// <summary>One thing to be done about somebody's consent: of which kind, since when it has been waited for, by when it is due.</summary>
public sealed record ConsentTask(ConsentTaskKind What, ParticipantId Participant, ConsentKind Kind, DateOnly? Since, DateOnly? By, int TimesAsked = 0);

/// <summary>All that is to be done about consents, the most urgent first.</summary>
public sealed record ConsentTasks(IReadOnlyList<ConsentTask> All)
{
    /// <summary>How long before a birthday or the end of a term it is told, and after how many days without an answer.</summary>
    public const int Ahead = 30, Patience = 7;

    [View("/api/participants/consent-tasks")]
    [Needs(Deed.ReadConsents)]
    public static async Task<ConsentTasks> Read(IQuerySession session, TimeProvider clock, int? days, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        var settings = await SettingsOf.School(session, cancellation);
        var asked = session.Query<Participant>().Where(x => x.LeftOn == null);
        var people = await asked.ToListAsync(cancellation);
        var extent = Extent.Of(Deed.ReadConsents);
        var own = people.Where(x => extent.Has(x.Id) && x.BlockedFor is null).ToArray();
        var cards = (await session.LoadManyAsync<Card>(cancellation, [.. own.Select(x => x.Id.Value)])).ToDictionary(x => x.Id);
        return new([.. own.SelectMany(x => Of(x, Birthday.Of(cards.GetValueOrDefault(x.Id.Value), settings), today, days ?? Patience)).OrderBy(x => x.What).ThenBy(x => x.By ?? x.Since)]);
    }

    public static IEnumerable<ConsentTask> Of(Participant participant, Birthday born, DateOnly today, int patience)
    {
        if (born.Day is not { } day) yield break;
        var needed = Bar.Needed(born, today);
        var (turns14, turns18) = (Law.DayOf(day, Law.InForce.AssentFrom), Law.DayOf(day, Law.InForce.AdultFrom));
        if (participant.IsDisputed(needed, today)) yield return new(ConsentTaskKind.Disagreement, participant.Id, needed, participant.Denials.Last(x => x.Kind == needed).On, null);
        if (Bar.By(participant, born, today) is BarredFor.AdultNeedsOwnConsent)
            yield return new(ConsentTaskKind.OwnConsent, participant.Id, ConsentKind.OwnProcessing, turns18, turns18.AddDays(born.AnswerWithinDays));
        if (needed == ConsentKind.ChildProcessing && turns14 <= today && born.AssentNeeded && participant.Assents is null && participant.Held(needed, today) is not null)
            yield return new(ConsentTaskKind.Assent, participant.Id, ConsentKind.Assent, turns14, turns14.AddDays(born.AnswerWithinDays));
        if (today < turns18 && turns18 <= today.AddDays(Ahead) && participant.Held(ConsentKind.ChildProcessing, today) is not null)
            yield return new(ConsentTaskKind.Turning18, participant.Id, ConsentKind.OwnProcessing, null, turns18);
        foreach (var awaited in participant.Awaited.Where(x => x.LastAsked.AddDays(patience) <= today))
            yield return new(ConsentTaskKind.NotAnswered, participant.Id, awaited.Kind, awaited.Since, null, awaited.Times);
        foreach (var consent in participant.Consents.Where(x => x.HoldsOn(today) && x.ValidUntil < today.AddDays(Ahead) && participant.Held(x.Kind, x.ValidUntil.AddDays(1)) is null))
            yield return new(ConsentTaskKind.Expiring, participant.Id, consent.Kind, null, consent.ValidUntil);
    }
}
