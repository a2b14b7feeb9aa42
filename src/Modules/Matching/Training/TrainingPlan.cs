using Mentorship.Kernel.Journal;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;

namespace Mentorship.Matching.Training;

/// <summary>A module of the programme under its title.</summary>
public sealed record ModuleShown(string Code, string Title, IReadOnlyList<TrainingTask> Tasks, int Hours, bool Obligatory);

/// <summary>A session of the training: when, where, who leads it, who came.</summary>
public sealed record SessionShown(
    TrainingSessionId Session, string Code, DateOnly SessionOn, TimeOnly StartsAt, int Hours, string? Place, SessionState State, IReadOnlyList<ParticipantId> Attended, string? Leader);

/// <summary>How far somebody has come in the training.</summary>
public sealed record TraineeShown(CandidacyId Candidacy, ParticipantId Participant, int Hours, IReadOnlyList<string> Lacking, DateOnly? CompletedOn);

/// <summary>The training of a cycle's mentors: its programme, its schedule and how far everybody has come (6.R).</summary>
public sealed record TrainingPlan(
    SchoolYear Cycle, IReadOnlyList<ModuleShown> Modules, int Hours, IReadOnlyList<SessionShown> Sessions, IReadOnlyList<TraineeShown> Trainees, bool BeforeSelection)
{
    /// <summary>The codes of the obligatory modules that cover a task.</summary>
    public IReadOnlyList<ModuleShown> Covering(TrainingTask task) => [.. Modules.Where(x => x.Obligatory && x.Tasks.Contains(task))];

    [View("/api/matching/training"), Needs(Deed.ReadCandidates)]
    public static async Task<TrainingPlan> Read(IQuerySession session, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var programme = (await session.LoadAsync<Selection>(Selection.IdOf(shown), cancellation))?.Training;
        var titles = await ModuleTitles.Of(session, programme, cancellation);
        var sessions = await session.Query<TrainingSession>().Where(x => x.Year == year).ToListAsync(cancellation);
        var places = await Safe.Open<Whereabouts>(session, Matter.Plan, sessions.Select(x => x.Where), cancellation);
        var candidates = (await Candidate.Read(session, clock, cycle, FunnelStep.Shortlisted)).Where(x => x.Step != FunnelStep.Rejected);
        var modules = programme?.Modules ?? [];
        return new(
            shown, [.. modules.Select(x => new ModuleShown(x.Code, titles[x.Code], x.Tasks, x.Hours, x.Obligatory))], programme?.Hours ?? 0,
            [.. sessions.OrderBy(x => x.State).ThenBy(x => x.SessionOn).ThenBy(x => x.StartsAt).ThenBy(x => x.Id.Value)
                .Select(x => new SessionShown(x.Id, x.Code, x.SessionOn, x.StartsAt, x.Hours, places.GetValueOrDefault(x.Where)?.Place, x.State, x.Attended, places.GetValueOrDefault(x.Where)?.Leader))],
            [.. candidates.Select(x => Of(x, Attendance.Of(x.Participant, modules, sessions)))],
            (await SettingsOf.School(session, cancellation)).TrainingBeforeSelection);
    }

    private static TraineeShown Of(Candidate x, Attendance attendance) => new(new(x.Id), x.Participant, attendance.Hours, attendance.Lacking, x.TrainedOn);
}
