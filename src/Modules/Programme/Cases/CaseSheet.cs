using Mentorship.Programme.GroupWork;

namespace Mentorship.Programme.Cases;

/// <summary>How far a case has come.</summary>
public enum CaseState { NotBegun, Draft, Approved }

/// <summary>The case of a group as it is read; no words where none were written or they are kept no more.</summary>
public sealed record CaseSheet(GroupId Group, SchoolYear Cycle, GroupState Work, CaseState State, int Edition, string? Fingerprint, DateOnly? ApprovedOn, CaseWords? Words)
{
    /// <summary>Which edition is the last that was approved.</summary>
    public int? ApprovedEdition { get; init; }

    public string? ApprovedFingerprint { get; init; }

    /// <summary>Everybody who must not be named in it.</summary>
    public IReadOnlyList<ParticipantId> Members { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public MentoringForm Form { get; init; }

    [View("/api/programme/groups/{group:guid}/case"), Needs(Deed.ReadCases)]
    public static async Task<CaseSheet> Read(IQuerySession session, Guid group, CancellationToken cancellation)
    {
        var id = new GroupId(group);
        Extent.Of(Deed.ReadCases).Must(id, Say.NoSuchGroup);
        var file = NotThere.Unless(await session.LoadAsync<GroupFile>(GroupProgramme.IdOf(id), cancellation), Say.NoSuchGroup);
        var written = await session.LoadAsync<Case>(Case.IdOf(id), cancellation);
        var words = written is null ? null : await CaseWords.Open(session, written.Words, cancellation);
        return new(id, file.Cycle, file.State, StateOf(written), written?.Edition ?? 0, written?.Fingerprint, written?.Approved?.On, words)
        {
            ApprovedEdition = written?.Approved?.Edition,
            ApprovedFingerprint = written?.Approved?.Fingerprint,
            Members = written?.Members ?? [.. file.Mentors, .. file.Mentees],
            Mentors = file.Mentors,
            Mentees = file.Mentees,
            Form = file.Form,
        };
    }

    public static CaseState StateOf(Case? written) => written is null ? CaseState.NotBegun : written.IsApproved ? CaseState.Approved : CaseState.Draft;
}
