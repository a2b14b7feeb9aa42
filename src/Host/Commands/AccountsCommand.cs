using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Kernel;

namespace Mentorship.Host.Commands;

/// <summary>Prints who may sign in to the demo school.</summary>
[Description("Prints the demo school's accounts", Name = "accounts")]
public sealed class AccountsCommand : JasperFxAsyncCommand<NetCoreInput>
{
    public override async Task<bool> Execute(NetCoreInput input)
    {
        using var host = input.BuildHost();
        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession(Sight.Nobody);
        foreach (var account in await session.Query<Account>().Where(x => x.School == "demo").OrderBy(x => x.Login).ToListAsync())
            Console.WriteLine($"  {account.Login,-14}{(account.IsBound ? "" : account.Shown),-34}{string.Join(", ", account.Roles.Select(Words))}");
        Console.WriteLine($"  {Say.Password.ToLowerInvariant()}: {DemoAccounts.Password}");
        return true;
    }

    private static string Words(Role role) => Design.Words.Of(role);
}
