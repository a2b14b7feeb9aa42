using Mentorship.Kernel.Journal;

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
        var extent = Extent.Of(Deed.ReadPersonalProgrammes);
        var found = (await session.Query<PersonalProgramme>().ToListAsync(cancellation)).Where(x => extent.Has(x.Group)).ToArray();
        var words = await Safe.Open<ProgrammeWords>(session, Matter.Plan, found.Select(x => x.Words), cancellation);
        var today = Today.Of(clock);
        return
        [
            .. found.Select(x => Of(x, words.GetValueOrDefault(x.Words), today)).Where(x => (state is null || x.State == state) && x.Says(sought))
                .OrderBy(x => x.State).ThenByDescending(x => x.From),
        ];
    }

    /// <exception cref="NotThere">No such programme.</exception>
    [View("/api/programme/personal-programmes/{programme:guid}"), Needs(Deed.ReadPersonalProgrammes)]
    public static async Task<PersonalProgrammeSheet> Read(Guid programme, IQuerySession session, TimeProvider clock, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<PersonalProgramme>(programme, cancellation), Say.NoSuchPersonalProgramme);
        Extent.Of(Deed.ReadPersonalProgrammes).Must(found.Group, Say.NoSuchPersonalProgramme);
        return Of(found, (await Safe.Open<ProgrammeWords>(session, Matter.Plan, [found.Words], cancellation)).GetValueOrDefault(found.Words), Today.Of(clock));
    }

    private bool Says(string? sought) => string.IsNullOrWhiteSpace(sought)
        || Words is not null && Words.Activities.Append(Words.Problem).Append(Words.Aim).Append(Words.Tasks).Any(x => Plain(x).Contains(Plain(sought.Trim()), StringComparison.CurrentCultureIgnoreCase));

    private static string Plain(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');

    private static PersonalProgrammeSheet Of(PersonalProgramme x, ProgrammeWords? words, DateOnly today) => new(
        new(x.Id), x.Group, x.Mentors, x.Mentees, x.Kind, x.From, x.Until,
        x.EndedOn is not null ? PersonalProgrammeState.Ended : x.ApprovedOn is null ? PersonalProgrammeState.Written : x.Until < today ? PersonalProgrammeState.Overdue : PersonalProgrammeState.Running,
        x.ApprovedOn, x.EndedOn, x.Ended, x.Prolonged, words);
}
