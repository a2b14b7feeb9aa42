using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Commands;

/// <summary>A command given on the command line goes in by the same way as one given on a page: for a school, by somebody who may.</summary>
public static class CommandLine
{
    /// <summary>The commands that read and write beside a program that serves the same database; what they record, it carries on.</summary>
    private static readonly string[] Beside = ["accounts", "codegen", "database", "docs", "erasures", "import", "invite", "rebuild-concerns", "replay", "school", .. Keeping];

    /// <summary>The commands, come with the libraries, that empty and fill whole tables: they go in as the owner.</summary>
    private static string[] Keeping => ["db-apply", "db-assert", "db-dump", "db-patch", "describe", "projections", "resources", "storage"];

    public static bool GoesBeside(string[] arguments) => arguments is [var name, ..] && Beside.Contains(name);

    public static bool IsKeeping(string[] arguments) => arguments is [var name, ..] && Keeping.Contains(name);

    public static bool NeedsTables(string[] arguments) => arguments is not ["codegen" or "database", ..];

    /// <summary>A command of the command line needs no address that anybody knows.</summary>
    public static bool Serves(string[] arguments) => arguments is not [var name, ..] || name.StartsWith('-') || name == "run";

    /// <summary>The command of some module by its name.</summary>
    public static Type Command(this IEnumerable<Module> modules, string name) =>
        modules.SelectMany(Doors.Commands).First(x => x.Name == name);

    /// <summary>Acts as the first account of the school that has one of the roles.</summary>
    public static async Task<Actor> ActorOf(this IDocumentStore store, string school, IReadOnlyList<Role> roles)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        if (await session.LoadAsync<School>(school) is null) throw new NotThere(Say.NoSuchSchool.Replace("{0}", school, StringComparison.Ordinal));
        var accounts = await session.Query<Account>().Where(x => x.School == school).OrderBy(x => x.Login).ToListAsync();
        var account = accounts.FirstOrDefault(x => x.Roles.Intersect(roles).Any()) ?? throw new NotThere(Say.NobodyMayDoThis);
        return new(account.Id, account.Roles, school, Source.Import);
    }

    /// <summary>Runs the program for the time of one act; a refusal becomes its sentence and a failing exit.</summary>
    public static async Task<bool> Within(this NetCoreInput input, Func<IServiceProvider, Task> act)
    {
        using var host = input.BuildHost();
        await host.StartAsync();
        try
        {
            await using var scope = host.Services.CreateAsyncScope();
            await act(scope.ServiceProvider);
            return true;
        }
        catch (Exception exception) when (Problems.Of(exception) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem.Detail ?? problem.Title);
            foreach (var sentence in (problem as Microsoft.AspNetCore.Mvc.ValidationProblemDetails)?.Errors.SelectMany(x => x.Value) ?? [])
                await Console.Error.WriteLineAsync($"  {sentence}");
            return false;
        }
        finally
        {
            await host.StopAsync();
        }
    }
}
