using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Npgsql;

namespace Mentorship.Host.Journaling;

/// <summary>On one day somebody in these offices read something of a person, so many times.</summary>
public sealed record AccessesOfDay(DateOnly Day, IReadOnlyList<Role> Offices, Matter Matter, string? Purpose, long Times);

/// <summary>Who looked at one person's data: offices instead of names, to be given to the person or the representative.</summary>
public sealed record AccessesOfPerson(Guid Participant, IReadOnlyList<AccessesOfDay> Days)
{
    [View("/api/journal/people/{id:guid}"), Needs(Deed.ReadJournal)]
    public static async Task<AccessesOfPerson> Read(Guid id, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var school = Actor.Current!.School;
        await using var question = database.Asking(
            school,
            $"""
            select (at at time zone $3)::date, roles, matter, purpose, count(*) from {Ledger.Name}
            where tenant_id = $1 and participants @> array[$2]::uuid[] group by 1, 2, 3, 4 order by 1 desc, 2, 3, 4
            """,
            school, id, Moment.Zone.Id);
        await using var row = await question.ExecuteReaderAsync(cancellation);
        var days = new List<AccessesOfDay>();
        while (await row.ReadAsync(cancellation))
            days.Add(new(
                row.GetFieldValue<DateOnly>(0), [.. row.GetFieldValue<string[]>(1).Select(Enum.Parse<Role>)], Enum.Parse<Matter>(row.GetString(2)),
                row.IsDBNull(3) ? null : row.GetString(3), row.GetInt64(4)));
        return new(id, days);
    }
}
