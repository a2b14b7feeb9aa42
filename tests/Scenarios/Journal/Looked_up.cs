using Npgsql;

namespace Mentorship.Tests.Scenarios.Journal;

/// <summary>What the journal of readings holds of a school, as the owner of the database sees it.</summary>
internal sealed record Looked_up(Guid Account, string[] Roles, string Source, string Matter, string Place, string? Purpose, Guid[] People)
{
    public static async Task<IReadOnlyList<Looked_up>> In(SchoolHouse school)
    {
        await using var question = school.House.Database.CreateCommand(
            "select account, roles, source, matter, place, purpose, participants from journal.readings where tenant_id = $1 order by at, matter");
        question.Parameters.AddWithValue(school.Id);
        await using var row = await question.ExecuteReaderAsync();
        var found = new List<Looked_up>();
        while (await row.ReadAsync())
            found.Add(new(row.GetGuid(0), row.GetFieldValue<string[]>(1), row.GetString(2), row.GetString(3), row.GetString(4), row.IsDBNull(5) ? null : row.GetString(5), row.GetFieldValue<Guid[]>(6)));
        return found;
    }

    /// <summary>What an act has added.</summary>
    public static async Task<IReadOnlyList<Looked_up>> By(SchoolHouse school, Func<Task> act)
    {
        var before = (await In(school)).Count;
        await act();
        return [.. (await In(school)).Skip(before)];
    }
}
