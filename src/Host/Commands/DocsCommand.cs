using JasperFx.CommandLine;
using Mentorship.Host.Documents;
using Mentorship.Host.LocalDatabase;
using Mentorship.Programme.RoadMapping;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Commands;

/// <summary>Input of <see cref="DocsCommand"/>.</summary>
public sealed class DocsInput : NetCoreInput
{
    [Description("The directory to write to")]
    public string Folder { get; set; } = "docs";
}

/// <summary>Writes the documents that are generated from the code.</summary>
[Description("Writes api.json, events.md, permissions.md and road-map.md from the code", Name = "docs")]
public sealed class DocsCommand : JasperFxAsyncCommand<DocsInput>
{
    public override Task<bool> Execute(DocsInput input) => input.Within(async services =>
    {
        Directory.CreateDirectory(input.Folder);
        await Keep("api.json", await ApiDocument.Write(services));
        await Keep("events.md", EventsDocument.Write(services.GetRequiredService<IReadOnlyList<Module>>(), DataDirectory.Root!));
        await Keep("permissions.md", PermissionsDocument.Write(services.GetRequiredService<IReadOnlyList<Module>>()));
        await Keep("road-map.md", RoadmapDocument.Write());

        async Task Keep(string name, string text)
        {
            await File.WriteAllTextAsync(Path.Combine(input.Folder, name), text);
            Console.WriteLine(Path.Combine(input.Folder, name));
        }
    });
}
