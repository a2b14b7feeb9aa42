using System.Reflection;
using System.Text.Json;
using JasperFx.CommandLine;
using Marten;
using Mentorship.Kernel;
using Mentorship.Language;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Commands;

/// <summary>What can be loaded from a file.</summary>
public enum Imported { roadmap, roster }

/// <summary>Input of <see cref="ImportCommand"/>.</summary>
public sealed class ImportInput : NetCoreInput
{
    [Description("What to load: roadmap or roster")]
    public Imported What { get; set; }

    [Description("The file, CSV")]
    public string File { get; set; } = "";

    [Description("The school; demo if not given")]
    public string SchoolFlag { get; set; } = "demo";

    [Description("A road map's first school year by its first calendar year; this one if not given")]
    public int FromFlag { get; set; }

    [Description("A road map's last school year; three after the first if not given")]
    public int ToFlag { get; set; }
}

/// <summary>Loads a school's road map or roster from a file.</summary>
[Description("Loads a road map or a roster from a CSV file into a school", Name = "import")]
public sealed class ImportCommand : JasperFxAsyncCommand<ImportInput>
{
    public override Task<bool> Execute(ImportInput input) => input.Within(async services =>
    {
        var name = Path.GetFileName(input.File);
        if (!File.Exists(input.File)) throw new NotThere(Say.NoSuchFile.Replace("{0}", input.File, StringComparison.Ordinal));
        var today = Today.Of(services.GetRequiredService<TimeProvider>());
        var first = input.FromFlag > 0 ? input.FromFlag : SchoolYear.Of(today).First;
        var (command, fields) = input.What switch
        {
            Imported.roadmap => ("LoadRoadmap", (object)new
            {
                First = new SchoolYear(first),
                Last = new SchoolYear(input.ToFlag > 0 ? input.ToFlag : first + 3),
                Source = name,
                FileName = name,
                Content = await File.ReadAllBytesAsync(input.File),
                On = today,
            }),
            _ => ("ImportRoster", new { FileName = name, Content = await File.ReadAllBytesAsync(input.File), On = today }),
        };
        var type = services.GetRequiredService<IReadOnlyList<Module>>().Command(command);
        Actor.Current = await services.GetRequiredService<IDocumentStore>().ActorOf(input.SchoolFlag, type.GetCustomAttribute<NeedsAttribute>()!.Roles);
        await services.GetRequiredService<Courier>().Send(JsonSerializer.SerializeToElement(fields, Json.Options).Deserialize(type, Json.Options)!);
        Console.WriteLine(Say.Imported, name, input.SchoolFlag);
    });
}
