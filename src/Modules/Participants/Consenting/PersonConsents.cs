using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>One kind of consent of a person: what was answered last, to which version; nothing where nobody has asked yet.</summary>
public sealed record PersonConsent(ConsentKind Kind, string Code, bool MayBeAsked, ConsentState? State, ConsentId? Consent, DateOnly? On, DateOnly? ValidUntil, string? FormVersion)
{
    /// <summary>Two representatives have answered differently.</summary>
    public bool IsDisputed { get; init; }

    public int TimesAsked { get; init; }

    public bool Holds => State == ConsentState.Given;
}

/// <summary>The consents a person is asked for, and those there are.</summary>
public sealed record PersonConsents(ParticipantId Participant, ParticipantKind Kind, AgeBand? Age, string? BarredBecause, IReadOnlyList<PersonConsent> All)
{
    [View("/api/participants/people/{id:guid}/consents")]
    [Needs(Deed.ReadConsents)]
    public static async Task<PersonConsents> Read(IQuerySession session, TimeProvider clock, Guid id, CancellationToken cancellation)
    {
        var who = new ParticipantId(id);
        Extent.Of(Deed.ReadConsents).Must(who, Say.NotRegistered);
        var participant = NotThere.Unless(await session.Query<Participant>().FirstOrDefaultAsync(x => x.Id == who, cancellation), Say.NotRegistered);
        var born = Birthday.Of(await session.LoadAsync<Card>(id, cancellation), await SettingsOf.School(session, cancellation));
        return Of(participant, born, Today.Of(clock));
    }

    public static PersonConsents Of(Participant participant, Birthday born, DateOnly today)
    {
        var age = born.Day is { } day ? Law.InForce.BandOf(day, today) : (AgeBand?)null;
        HashSet<ConsentKind> asked = age is { } band ? [.. PaperForms.InForce.For(band, participant.Kind)] : [];
        return new(
            participant.Id, participant.Kind, age, Bar.Of(participant, born, today),
            [.. PaperForms.InForce.Consents.Keys.Select(x => Of(participant, x, asked.Contains(x), today)).Where(x => x.MayBeAsked || x.State is not null)]);
    }

    private static PersonConsent Of(Participant participant, ConsentKind kind, bool asked, DateOnly today)
    {
        var code = PaperForms.InForce.Of(kind).Code;
        var awaited = participant.Awaited.FirstOrDefault(x => x.Kind == kind);
        var last = participant.Held(kind, today) ?? participant.Consents.LastOrDefault(x => x.Kind == kind);
        var denied = participant.Denials.LastOrDefault(x => x.Kind == kind);
        PersonConsent line = (kind, last, denied) switch
        {
            (ConsentKind.Assent, _, _) when participant.Assents is { } assents => new(kind, code, asked, assents ? ConsentState.Given : ConsentState.Refused, null, null, null, null),
            (_, { } consent, _) when denied is null || denied.On <= consent.On || consent.HoldsOn(today) => new(kind, code, asked, consent.StateOn(today), consent.Id, consent.On, consent.ValidUntil, consent.FormVersion),
            (_, _, { } no) => new(kind, code, asked, ConsentState.Refused, no.Id, no.On, null, null),
            _ => new(kind, code, asked, awaited is null ? null : ConsentState.NotAnswered, null, awaited?.Since, null, null),
        };
        return line with { IsDisputed = participant.IsDisputed(kind, today), TimesAsked = awaited?.Times ?? 0 };
    }
}
