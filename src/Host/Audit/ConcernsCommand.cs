using JasperFx.CommandLine;
using Marten;
using Npgsql;

namespace Mentorship.Host.Audit;

[Description("Builds the index of participants' histories anew from the log", Name = "rebuild-concerns")]
public sealed class ConcernsCommand : JasperFxAsyncCommand<NetCoreInput>
{
    public override async Task<bool> Execute(NetCoreInput input)
    {
        using var host = input.BuildHost();
        var rows = await ConcernsRebuilding.Rebuild(host.Services.GetRequiredService<NpgsqlDataSource>(), host.Services.GetRequiredService<IDocumentStore>(), default);
        Console.WriteLine($"{rows}");
        return true;
    }
}
