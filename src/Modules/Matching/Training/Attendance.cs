using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Training;

/// <summary>How many hours somebody was at the sessions of each module of the programme.</summary>
public sealed record Attendance(IReadOnlyList<TrainingModule> Programme, IReadOnlyDictionary<string, int> HoursByCode)
{
    public static Attendance None { get; } = new([], new Dictionary<string, int>());

    /// <summary>Hours of modules that are in the programme still; what was dropped counts no more.</summary>
    public int Hours => Programme.Sum(x => Of(x.Code));

    /// <summary>The modules somebody has been at for as long as they take.</summary>
    public IReadOnlyList<string> Completed => [.. Programme.Where(x => Of(x.Code) >= x.Hours).Select(x => x.Code)];

    /// <summary>What is obligatory and not yet done.</summary>
    public IReadOnlyList<string> Lacking => [.. Programme.Where(x => x.Obligatory).Select(x => x.Code).Except(Completed)];

    public int Of(string code) => HoursByCode.GetValueOrDefault(code);

    public static Attendance Of(ParticipantId person, IReadOnlyList<TrainingModule> programme, IEnumerable<TrainingSession> sessions) => new(
        programme, sessions.Where(x => x.State == SessionState.Held && x.Attended.Contains(person)).GroupBy(x => x.Code).ToDictionary(x => x.Key, x => x.Sum(session => session.Hours)));

    public static async Task<Attendance> Of(Candidacy candidacy, IQuerySession session)
    {
        var year = candidacy.Cycle.First;
        var programme = (await session.LoadAsync<Selection>(Selection.IdOf(candidacy.Cycle)))?.Training?.Modules ?? [];
        return Of(candidacy.Participant, programme, await session.Query<TrainingSession>().Where(x => x.Year == year).ToListAsync());
    }
}
