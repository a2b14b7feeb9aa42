using JasperFx.CommandLine;
using Marten;
using Mentorship.Design;
using Mentorship.Host.Commands;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Npgsql;

namespace Mentorship.Host.Audit;

/// <summary>Whose history to replay.</summary>
public sealed class ReplayInput : NetCoreInput
{
    [Description("Id of the participant")]
    public string Participant { get; set; } = "";

    [Description("School, where more than one knows the participant")]
    public string? SchoolFlag { get; set; }

    [Description("Only what had happened by this day, as 2026-01-31")]
    public string? OnFlag { get; set; }
}

[Description("Replays the whole history of a participant", Name = "replay")]
public sealed class ReplayCommand : JasperFxAsyncCommand<ReplayInput>
{
    public override Task<bool> Execute(ReplayInput input) => input.Within(async services =>
    {
        var (database, store) = (services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<IDocumentStore>());
        if (!Guid.TryParse(input.Participant, out var participant)) throw new NotThere(Say.NoHistory);
        var school = input.SchoolFlag ?? await Known.SchoolOf(database, participant, default) ?? throw new NotThere(Say.NoHistory);
        // whoever sits at the command line has the whole system in hand
        Actor.Current = new(Guid.Empty, [Role.Operator], school, Source.CommandLine);
        var on = input.OnFlag is { } day ? Clock.Day(day) : (DateOnly?)null;
        var history = await services.GetRequiredService<Ledger>().Keep(
            "replay", () => History.Read(participant, on, database, store, services.GetRequiredService<Courier>(), default));
        foreach (var line in Told(history)) Console.WriteLine(line);
    });

    /// <summary>A history as lines of text.</summary>
    public static IEnumerable<string> Told(History history)
    {
        foreach (var line in history.Lines)
            yield return $"{line.Sequence,8}  {Words.Of(line.OccurredOn)}  {line.Told}  [{Words.Of(line.After.Stage)}]  {line.Who ?? Say.TheSystem}, {line.RecordedAt:yyyy-MM-dd HH:mm}Z, {line.LogName} {line.Version}";
        yield return $"{(history.On is { } day ? $"{Say.StateOn} {Words.Of(day)}" : Say.StateNow)}: {Words.Of(history.Situation.Stage)}";
    }
}
