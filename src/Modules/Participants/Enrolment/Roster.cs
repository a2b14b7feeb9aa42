using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>A page of the list of people.</summary>
public sealed record Roster(IReadOnlyList<RosterLine> Lines, int Total, int Page)
{
    public const int Size = 50;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    [View("/api/participants/people")]
    [AllowedTo(Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.ProjectGroup, Role.Curator, Role.Psychologist, Role.ClassTeacher,
        Role.MethodHead, Role.Auditor, Role.DataProtectionOfficer)]
    public static async Task<Roster> Read(
        IQuerySession session, string? name, ParticipantKind? kind, Stage? stage, int? page, CancellationToken cancellation)
    {
        var sought = Card.Normal(name ?? "");
        var named = await session.Query<Card>().Where(x => x.Sought.Contains(sought)).OrderBy(x => x.Sought).Select(x => x.Id).ToListAsync(cancellation);
        IQueryable<RosterEntry> entries = session.Query<RosterEntry>();
        if (kind is not null) entries = entries.Where(x => x.Kind == kind);
        if (stage is not null) entries = entries.Where(x => x.Stage == stage);
        var fitting = (await entries.Select(x => x.Id).ToListAsync(cancellation)).ToHashSet();

        var found = named.Where(fitting.Contains).ToArray();
        var shown = Math.Clamp(page ?? 1, 1, Math.Max(1, (found.Length + Size - 1) / Size));
        var ids = found.Skip((shown - 1) * Size).Take(Size).ToArray();
        var lines = (await session.LoadManyAsync<RosterEntry>(cancellation, ids)).ToDictionary(x => x.Id);
        return new([.. ids.Where(lines.ContainsKey).Select(x => new RosterLine(new(x), lines[x].Kind, lines[x].Stage))], found.Length, shown);
    }
}

/// <summary>One person in the list.</summary>
public sealed record RosterLine(ParticipantId Participant, ParticipantKind Kind, Stage Stage);
