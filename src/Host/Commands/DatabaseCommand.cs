using JasperFx.CommandLine;
using Mentorship.Host.LocalDatabase;

namespace Mentorship.Host.Commands;

/// <summary>What to do with the product's own PostgreSQL.</summary>
public enum DatabaseAct { start, fresh, stop }

/// <summary>Input of <see cref="DatabaseCommand"/>.</summary>
public sealed class DatabaseInput : NetCoreInput
{
    [Description("start it and let it run; fresh: with an empty database; stop it when nobody else uses it")]
    public DatabaseAct Act { get; set; }
}

/// <summary>Starts the product's own PostgreSQL and prints how to reach it, or stops it.</summary>
[Description("Starts the product's own PostgreSQL and prints its connection string, or stops it", Name = "database")]
public sealed class DatabaseCommand : JasperFxAsyncCommand<DatabaseInput>
{
    public override async Task<bool> Execute(DatabaseInput input)
    {
        using var host = input.BuildHost();
        if (input.Act == DatabaseAct.stop) return true;
        var connection = host.Services.GetRequiredService<IConfiguration>().GetConnectionString("Mentorship")!;
        if (input.Act == DatabaseAct.fresh) await Cluster.Clear(connection);
        LocalPostgres.KeepRunning();
        Console.WriteLine(connection);
        return true;
    }
}
