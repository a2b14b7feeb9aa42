using JasperFx.CommandLine;
using Marten;
using Mentorship.Host.Access;

namespace Mentorship.Host.Demo;

[Description("Plays the demo school through the bus", Name = "demo")]
public sealed class DemoCommand : JasperFxAsyncCommand<NetCoreInput>
{
    public override async Task<bool> Execute(NetCoreInput input)
    {
        using var host = input.BuildHost();
        await host.StartAsync();
        var accounts = await DemoAccounts.Open(host.Services.GetRequiredService<IDocumentStore>(), new School("demo", "Школа № 12 (демонстрация)"));
        foreach (var account in accounts) Console.WriteLine($"  {account.Login,-13}{account.Shown}");
        Console.WriteLine($"  пароль: {DemoAccounts.Password}");
        await host.StopAsync();
        return true;
    }
}
