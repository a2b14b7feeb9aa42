using System.Net;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Participants;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Journal;

public class The_journal_itself
{
    [Theory]
    [InlineData("update journal.readings set purpose = 'x'")]
    [InlineData("delete from journal.readings")]
    [InlineData("truncate journal.readings")]
    [InlineData("update access.mt_doc_security_events set data = '{}'")]
    [InlineData("delete from access.mt_doc_security_events")]
    [InlineData("select journal.forget(now())")]
    public async Task can_only_be_added_to(string sql)
    {
        var school = await (await House.Open()).School();
        var program = school.House.Host.Services.GetRequiredService<NpgsqlDataSource>();
        await using var connection = await program.OpenConnectionAsync();
        await using var set = new NpgsqlCommand("set mentorship.school = '*'", connection);
        await set.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState.ShouldBeOneOf("42501", "P0001");
    }

    [Fact]
    public async Task forgets_what_was_kept_long_enough_and_nothing_else()
    {
        var school = await (await House.Open()).School();
        await using (var old = school.House.Database.CreateCommand(
            """
            insert into journal.readings (tenant_id, id, at, account, roles, source, matter, place, request, participants)
            select $1, gen_random_uuid(), now() - x * interval '1 year', gen_random_uuid(), '{}', 'Page', 'Names', '/people', '', '{}' from generate_series(0, 5, 2) x
            """))
        {
            old.Parameters.AddWithValue(school.Id);
            await old.ExecuteNonQueryAsync();
        }

        await using var forgetting = school.House.Host.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select journal.forget(now() - interval '3 years')");
        await forgetting.ExecuteScalarAsync();
        (await Looked_up.In(school)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task that_cannot_be_written_lets_nobody_read()
    {
        var connection = await HostProcess.NewDatabase();
        try
        {
            await using var house = await House.Apart(House.Clock, connection);
            var school = await house.School();
            var teacher = await school.Teacher();
            var http = await school.Http(Role.Curator);
            (await http.GetStringAsync("/people")).ShouldContain("Семёнова");
            await using (var gone = house.Database.CreateCommand("alter table journal.readings rename to elsewhere")) await gone.ExecuteNonQueryAsync();
            foreach (var path in new[] { "/people", $"/people/{teacher.Value}", $"/api/participants/people/{teacher.Value}" })
            {
                var answer = await http.GetAsync(path);
                answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError, path);
                (await answer.Content.ReadAsStringAsync()).ShouldNotContain("Семёнова");
            }

            await Should.ThrowAsync<PostgresException>(() => school.Ask<Names>(new NamesOf([teacher])));
        }
        finally
        {
            await HostProcess.DropDatabase(connection);
        }
    }
}
