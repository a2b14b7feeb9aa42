using Mentorship.Host.Isolation;
using Mentorship.Kernel;
using Npgsql;

namespace Mentorship.Host.Journaling;

/// <summary>Takes out of the journal of readings, day by day, what is older than it is to be kept.</summary>
public sealed class Forgetting(NpgsqlDataSource database, IConfiguration configuration, IHostApplicationLifetime program, ILogger<Forgetting> log)
    : Upkeep(TimeSpan.FromDays(1), TimeProvider.System, program, log)
{
    private const int Years = 3;

    protected override async Task Go(CancellationToken cancellation)
    {
        // time is the database's own here, as in the journal itself
        var before = DateTimeOffset.UtcNow.AddYears(-Math.Max(1, configuration.GetValue("Journal:KeptYears", Years))).AddDays(-1);
        await using var forgetting = database.Asking(Sight.Everything, $"select {AppendOnly.Forget}($1)", before);
        if (await forgetting.ExecuteScalarAsync(cancellation) is long gone) Tell(gone);
    }
}
