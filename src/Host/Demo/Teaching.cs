using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Training;

namespace Mentorship.Host.Demo;

/// <summary>How the story's mentors are trained: the programme, its sessions, who was there.</summary>
public static class Teaching
{
    public static ApproveTraining WholeProgramme(SchoolYear cycle, DateOnly on) =>
        new(cycle, [.. TrainingCatalogue.Current.Modules.Select(x => new ModuleEntry(x.Code, null, x.Tasks, x.Hours, x.Obligatory))], on);

    /// <summary>The shortest programme there can be: one module that covers everything.</summary>
    public static ApproveTraining OneModule(SchoolYear cycle, DateOnly on) => new(cycle, [new("SELF", null, Enum.GetValues<TrainingTask>(), 8, true)], on);

    /// <summary>A session of that module, with those who came.</summary>
    public static IReadOnlyList<object> OneSession(SchoolYear cycle, DateOnly on, params ParticipantId[] attended)
    {
        var session = new TrainingSessionId(Guid.CreateVersion7());
        return [new ScheduleTraining(session, cycle, "SELF", on, new(15, 0), 8, "актовый зал", "Ветрова М. И.", on), new HoldTraining(session, attended, 8, on)];
    }

    /// <summary>A session of each module, two a day; not everybody comes to what is not obligatory.</summary>
    public static IEnumerable<Act> Sessions(Season season, DateOnly from, IReadOnlyList<Person> trainees)
    {
        foreach (var (module, i) in TrainingCatalogue.Current.Modules.Select((x, i) => (x, i)))
        {
            var (session, day) = (new TrainingSessionId(NamedId.Of("demo-training", season.Cycle.First, module.Code)), from.AddDays(i / 4));
            yield return new(from, Role.Curator, new ScheduleTraining(session, season.Cycle, module.Code, day, new(14 + i % 4, 0), module.Hours, "актовый зал", "Ветрова М. И.", from));
            yield return new(day, Role.Curator, new HoldTraining(session, [.. trainees.Where(x => module.Obligatory || x.Number % 2 == 0).Select(x => x.Id)], module.Hours, day));
        }
    }
}
