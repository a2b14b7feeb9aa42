using System.Net.Http.Json;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>Runs of matching, from the command to what is told of them.</summary>
public static class Runs
{
    /// <summary>A school where a teacher mentors pupils.</summary>
    public static async Task<(SchoolHouse School, Stage Stage)> School()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }

    public static async Task<RunId> Run(SchoolHouse school, Func<RunMatching, RunMatching>? other = null)
    {
        var command = new RunMatching(new(Guid.CreateVersion7()), Stage.Cycle, MentoringForm.TeacherPupil, Objective.NobodyLeft, null, null, null, null, null, null, null, null, Stage.Day);
        await school.Send(Role.Curator, other?.Invoke(command) ?? command);
        await school.Settle();
        return command.Run;
    }

    public static async Task<RunCard> Card(SchoolHouse school, RunId run) =>
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<RunCard>($"/api/matching/runs/{run.Value}", Json.Options))!;

    public static async Task<RunAgain> Again(SchoolHouse school, RunId run) =>
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<RunAgain>($"/api/matching/runs/{run.Value}/again", Json.Options))!;
}
