using System.Globalization;
using JasperFx.CommandLine;
using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Npgsql;

namespace Mentorship.Host.Audit;

/// <summary>Whose history to replay.</summary>
public sealed class ReplayInput : NetCoreInput
{
    [Description("Id of the participant")]
    public Guid Participant { get; set; }

    [Description("School, where more than one knows the participant")]
    public string? SchoolFlag { get; set; }

    [Description("Only what had happened by this day, as 2026-01-31")]
    public string? OnFlag { get; set; }
}

[Description("Replays the whole history of a participant", Name = "replay")]
public sealed class ReplayCommand : JasperFxAsyncCommand<ReplayInput>
{
    public override async Task<bool> Execute(ReplayInput input)
    {
        using var host = input.BuildHost();
        var (database, store) = (host.Services.GetRequiredService<NpgsqlDataSource>(), host.Services.GetRequiredService<IDocumentStore>());
        await host.StartAsync();
        try
        {
            var school = input.SchoolFlag ?? await Known.SchoolOf(database, input.Participant, default) ?? throw new NotThere(Say.NoHistory);
            Actor.Current = Actor.Automation(school);
            await using var scope = host.Services.CreateAsyncScope();
            var on = input.OnFlag is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
            var history = await History.Read(input.Participant, on, database, store, scope.ServiceProvider.GetRequiredService<Courier>(), default);
            foreach (var line in Told(history)) Console.WriteLine(line);
            return true;
        }
        catch (NotThere nobody)
        {
            Console.Error.WriteLine(nobody.Message);
            return false;
        }
        finally
        {
            await host.StopAsync();
        }
    }

    /// <summary>A history as lines of text.</summary>
    public static IEnumerable<string> Told(History history)
    {
        foreach (var line in history.Lines)
            yield return $"{line.Sequence,8}  {Words.Of(line.OccurredOn)}  {line.Told}  [{Words.Of(line.After.Stage)}]  {line.Who ?? Say.TheSystem}, {line.RecordedAt:yyyy-MM-dd HH:mm}Z, {line.LogName} {line.Version}";
        yield return $"{(history.On is { } day ? $"{Say.StateOn} {Words.Of(day)}" : Say.StateNow)}: {Words.Of(history.Situation.Stage)}";
    }
}
