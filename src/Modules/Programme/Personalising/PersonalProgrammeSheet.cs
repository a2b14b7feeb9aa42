using Mentorship.Kernel.Journal;
using Mentorship.Programme.GroupWork;

namespace Mentorship.Programme.Personalising;

/// <summary>Where a personal programme stands.</summary>
public enum PersonalProgrammeState { Written, Running, Overdue, Ended }

/// <summary>A personal programme as it is read; without words where they were destroyed.</summary>
public sealed record PersonalProgrammeSheet(
    PersonalProgrammeId Programme, GroupId Group, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, MentoringKind Kind, DateOnly From, DateOnly Until,
    PersonalProgrammeState State, DateOnly? ApprovedOn, DateOnly? EndedOn, ProgrammeEndReason? Ended, int Prolonged, ProgrammeWords? Words)
{
    public IEnumerable<ParticipantId> Members => Mentors.Concat(Mentees);

    /// <summary>The bank of programmes, the latest first; what is sought stands in the problem, the aim, the tasks or the plan.</summary>
    [View("/api/programme/personal-programmes"), Needs(Deed.ReadPersonalProgrammes)]
    public static async Task<IReadOnlyList<PersonalProgrammeSheet>> All(IQuerySession session, TimeProvider clock, PersonalProgrammeState? state, string? sought, CancellationToken cancellation)
    {
        var (extent, today) = (Extent.Of(Deed.ReadPersonalProgrammes), Today.Of(clock));
        // only the words of what is asked for are opened, and only these readings are written down
        var found = (await session.Query<PersonalProgramme>().ToListAsync(cancellation)).Where(x => extent.Has(x.Group) && (state is null || StateOf(x, today) == state)).ToArray();
        return [.. (await Of(found, session, today, cancellation)).Where(x => x.Says(sought))];
    }

    /// <summary>The programmes of one group, those in force first.</summary>
    /// <exception cref="NotThere">No such group.</exception>
    [View("/api/programme/groups/{group:guid}/personal-programmes"), Needs(Deed.ReadPersonalProgrammes)]
    public static async Task<IReadOnlyList<PersonalProgrammeSheet>> OfGroup(IQuerySession session, TimeProvider clock, Guid group, CancellationToken cancellation)
    {
        var id = new GroupId(group);
        Extent.Of(Deed.ReadPersonalProgrammes).Must(id, Say.NoSuchGroup);
        NotThere.Unless(await session.LoadAsync<GroupFile>(GroupProgramme.IdOf(id), cancellation), Say.NoSuchGroup);
        return await Of(await session.Query<PersonalProgramme>().Where(x => x.Group == id).ToListAsync(cancellation), session, Today.Of(clock), cancellation);
    }

    /// <exception cref="NotThere">No such programme, or of no group that concerns whoever asks.</exception>
    public static async Task<PersonalProgrammeSheet> One(IQuerySession session, TimeProvider clock, Guid programme, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<PersonalProgramme>(programme, cancellation), Say.NoSuchPersonalProgramme);
        Extent.Of(Deed.ReadPersonalProgrammes).Must(found.Group, Say.NoSuchPersonalProgramme);
        return (await Of([found], session, Today.Of(clock), cancellation)).Single();
    }

    /// <summary>With their words, as one question.</summary>
    private static async Task<IReadOnlyList<PersonalProgrammeSheet>> Of(IReadOnlyList<PersonalProgramme> found, IQuerySession session, DateOnly today, CancellationToken cancellation)
    {
        var words = await Safe.Open<ProgrammeWords>(session, Matter.Plan, found.Select(x => x.Words), cancellation);
        return [.. found.Select(x => Of(x, words.GetValueOrDefault(x.Words), today)).OrderBy(x => x.State).ThenByDescending(x => x.From)];
    }

    private bool Says(string? sought) => string.IsNullOrWhiteSpace(sought)
        || Words is not null && Words.Activities.Append(Words.Problem).Append(Words.Aim).Append(Words.Tasks).Any(x => Plain(x).Contains(Plain(sought.Trim()), StringComparison.CurrentCultureIgnoreCase));

    private static string Plain(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');

    private static PersonalProgrammeState StateOf(PersonalProgramme x, DateOnly today) =>
        x.EndedOn is not null ? PersonalProgrammeState.Ended : x.ApprovedOn is null ? PersonalProgrammeState.Written : x.Until < today ? PersonalProgrammeState.Overdue : PersonalProgrammeState.Running;

    private static PersonalProgrammeSheet Of(PersonalProgramme x, ProgrammeWords? words, DateOnly today) => new(
        new(x.Id), x.Group, x.Mentors, x.Mentees, x.Kind, x.From, x.Until, StateOf(x, today), x.ApprovedOn, x.EndedOn, x.Ended, x.Prolonged, words);
}
