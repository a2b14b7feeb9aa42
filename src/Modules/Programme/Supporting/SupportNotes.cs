using Mentorship.Kernel.Journal;

namespace Mentorship.Programme.Supporting;

/// <summary>What a psychologist wrote down of a session, as it lies in the vault: opened to psychologists only, and gone with whom it is about.</summary>
public sealed record SupportNotes(string Text)
{
    public const string Purpose = "support-notes";

    public const int Longest = 8000;

    public override string ToString() => nameof(SupportNotes);

    /// <summary>Notes under seal, or that none were made.</summary>
    public sealed record Kept(Seal? Seal);

    public static Kept Keep(IDocumentSession session, Support support, IEnumerable<ParticipantId> present, string? text) => new(string.IsNullOrWhiteSpace(text)
        ? null : Safe.Seal(session, present.Prepend(support.Participant), Purpose, new SupportNotes(text.Trim()), support.Participant));

    /// <summary>The notes of all sessions of a support; no text once it was destroyed.</summary>
    /// <exception cref="NotThere">No such support.</exception>
    [View("/api/programme/supports/{support:guid}/notes"), Needs(Deed.ReadSupportNotes), StepUp]
    public static async Task<IReadOnlyList<NotedSession>> Read(Guid support, IQuerySession session, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Support>(new SupportId(support), cancellation), Say.NoSuchSupport);
        SupportSession[] noted = [.. found.Sessions.Where(x => x.Notes is not null)];
        var kept = noted.Length == 0 ? new Dictionary<RecordId, SupportNotes>() : await Safe.Open<SupportNotes>(session, Matter.SupportNotes, noted.Select(x => x.Notes!.Value), cancellation);
        return [.. noted.Select(x => new NotedSession(x.Session, x.HeldOn, kept.GetValueOrDefault(x.Notes!.Value)?.Text))];
    }
}

/// <summary>A session of which something was written down; no text once it was destroyed.</summary>
public sealed record NotedSession(SupportSessionId Session, DateOnly HeldOn, string? Text)
{
    public override string ToString() => $"{nameof(NotedSession)} {Session.Value}";
}
