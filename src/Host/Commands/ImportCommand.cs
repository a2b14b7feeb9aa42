using System.Reflection;
using System.Text.Json;
using JasperFx.CommandLine;
using Marten;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Importing;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Commands;

/// <summary>What can be loaded from a file.</summary>
public enum Imported { roadmap, roster }

/// <summary>Input of <see cref="ImportCommand"/>.</summary>
public sealed class ImportInput : NetCoreInput
{
    [Description("What to load: roadmap or roster")]
    public Imported What { get; set; }

    [Description("The file: CSV or .xlsx, a road map also .docx")]
    public string File { get; set; } = "";

    [Description("The school; demo if not given")]
    public string SchoolFlag { get; set; } = "demo";

    [Description("A road map's first school year by its first calendar year; this one if not given")]
    public int FromFlag { get; set; }

    [Description("A road map's last school year; three after the first if not given")]
    public int ToFlag { get; set; }

    [Description("Record the roster; without it only what would become of every row is told")]
    public bool ApplyFlag { get; set; }

    [Description("Only tell what would become of every row of the roster")]
    public bool DryRunFlag { get; set; }

    [Description("What everybody in a roster is that does not say it, e.g. Pupil")]
    public ParticipantKind? KindFlag { get; set; }
}

/// <summary>Loads a school's road map or roster from a file.</summary>
[Description("Loads a road map or a roster from a file into a school", Name = "import")]
public sealed class ImportCommand : JasperFxAsyncCommand<ImportInput>
{
    public override Task<bool> Execute(ImportInput input) => input.Within(async services =>
    {
        if (!File.Exists(input.File)) throw new NotThere(Say.NoSuchFile.Replace("{0}", input.File, StringComparison.Ordinal));
        var (name, content) = (Path.GetFileName(input.File), await File.ReadAllBytesAsync(input.File));
        var today = Today.Of(services.GetRequiredService<TimeProvider>());
        var type = services.GetRequiredService<IReadOnlyList<Module>>().Command(input.What == Imported.roadmap ? "LoadRoadmap" : nameof(ImportRoster));
        Actor.Current = await services.GetRequiredService<IDocumentStore>().ActorOf(input.SchoolFlag, type.GetCustomAttribute<NeedsAttribute>()!.Roles);
        if (input.What == Imported.roster)
        {
            await new RosterAtHand(services, input.SchoolFlag, today).Import(name, content, input.KindFlag, input.ApplyFlag && !input.DryRunFlag);
            if (!input.ApplyFlag || input.DryRunFlag) return;
        }
        else
        {
            var first = input.FromFlag > 0 ? input.FromFlag : SchoolYear.Of(today).First;
            var fields = new { First = new SchoolYear(first), Last = new SchoolYear(input.ToFlag > 0 ? input.ToFlag : first + 3), Source = name, FileName = name, Content = content, On = today };
            await services.GetRequiredService<Courier>().Send(JsonSerializer.SerializeToElement(fields, Json.Options).Deserialize(type, Json.Options)!);
        }

        Console.WriteLine(Say.Imported, name, input.SchoolFlag);
    });
}
