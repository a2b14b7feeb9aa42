using Mentorship.Kernel.Journal;

namespace Mentorship.Matching.Selecting;

/// <summary>Why a psychologist found somebody ready or not, under seal, and whether it was a psychologist who said so.</summary>
public sealed record Reasoning(Seal? Seal, bool ByPsychologist)
{
    public static Reasoning None { get; } = new(null, false);

    public static Reasoning Of(string? reasons, ParticipantId about, IDocumentSession session) => string.IsNullOrWhiteSpace(reasons)
        ? None
        : new(Safe.Seal(session, about, ReadinessReasons.Purpose, new ReadinessReasons(reasons.Trim())), Actor.Current?.Roles.Contains(Role.Psychologist) == true);
}

/// <summary>A psychologist's reasons as they lie in the vault; opened to psychologists only.</summary>
public sealed record ReadinessReasons(string Text)
{
    public const string Purpose = "readiness-reasons";

    public override string ToString() => nameof(ReadinessReasons);

    /// <exception cref="NotThere">No such candidate, no reasons written down, or they were destroyed.</exception>
    [View("/api/matching/candidates/{candidacy:guid}/reasons"), Needs(Deed.ReadReasons), StepUp]
    public static async Task<ReadinessReasons> Read(Guid candidacy, IQuerySession session, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Candidacy>(new CandidacyId(candidacy), cancellation), Say.CandidateNotThere);
        if (found.Reasons is not { } reasons) throw new NotThere(Say.NoReasons);
        return NotThere.Unless((await Safe.Open<ReadinessReasons>(session, Matter.Notes, [reasons], cancellation)).GetValueOrDefault(reasons), Say.WordsGone);
    }
}
