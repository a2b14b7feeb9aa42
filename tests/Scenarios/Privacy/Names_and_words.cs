using System.Text;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Importing;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Representing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Planning;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Privacy;

/// <summary>Names, contacts and words lie in the vault and nowhere else: not in the log, views, envelopes, dead letters or what the server prints.</summary>
public class Names_and_words
{
    private static readonly DateOnly Day = new(2026, 9, 10);

    [Fact]
    public async Task never_leave_the_vault()
    {
        var house = await House.Open();
        var school = await house.School();
        var planted = "Зымбр" + Guid.NewGuid().ToString("n")[..8];
        var (pupil, paper) = (new ParticipantId(Guid.NewGuid()), new DocumentId(Guid.NewGuid()));

        await school.Send(Role.Curator,
            new RegisterParticipant(pupil, ParticipantKind.Pupil, planted, planted, planted, new(2014, 1, 1), planted, planted, Day),
            new LinkRepresentative(pupil, new(Guid.NewGuid()), planted, planted, Relation.Mother, paper, Day),
            new KeepPaper(paper.Value, planted + ".pdf", "application/pdf", [.. "%PDF-1.4 "u8, .. Encoding.UTF8.GetBytes(planted)]),
            new ImportRoster(planted, Encoding.UTF8.GetBytes($"Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт\n{planted};Аня;;10.05.2011;обучающийся;9 А;{planted}\n"), Day));

        // what is refused or broken must not be told either
        var group = new GroupId(Guid.NewGuid());
        foreach (var refused in new object[]
        {
            new RegisterParticipant(pupil, ParticipantKind.Pupil, planted, planted, planted, new(2014, 1, 1), planted, planted, Day),
            new LinkRepresentative(new(Guid.NewGuid()), new(Guid.NewGuid()), planted, planted, Relation.Mother, paper, Day),
            new SubmitMenteeQuestionnaire(pupil, new(2026), planted, planted, 5, 5, 5, Day),
            new SubmitMentorQuestionnaire(pupil, new(2026), planted, planted, ["MATH"], [MentoringForm.PupilPupil], 1, 1, 10, 14, Day),
            new ImportRoster(planted, Encoding.UTF8.GetBytes($"Фамилия;Имя\n{planted};\n"), Day),
            new DraftPlan(group, planted, planted, Day),
            new HoldMeeting(group, new(Guid.NewGuid()), [pupil], 60, 5, 5, false, false, planted, Day),
        })
            await Should.ThrowAsync<Exception>(() => school.Send(Role.Curator, refused));

        await school.Settle();
        (await TablesWith(house, planted)).ShouldBeEmpty();
        House.Log.Lines.Where(x => x.Contains(planted)).ShouldBeEmpty();
        (await TablesWith(house, planted, vault: true)).ShouldNotBeEmpty("the search itself must be able to find");
    }

    private static async Task<IReadOnlyList<string>> TablesWith(House house, string planted, bool vault = false)
    {
        var source = house.Host.Services.GetRequiredService<NpgsqlDataSource>();
        var tables = new List<string>();
        await using (var list = source.CreateCommand(
            "select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') and (table_schema = 'vault') = $1"))
        {
            list.Parameters.Add(new() { Value = vault });
            await using var reader = await list.ExecuteReaderAsync();
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        }

        var found = new List<string>();
        var bytes = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(planted));
        foreach (var table in tables)
        {
            await using var count = source.CreateCommand($"select count(*) from {table} t where t::text ilike '%' || $1 || '%' or t::text like '%' || $2 || '%'");
            count.Parameters.Add(new() { Value = planted });
            count.Parameters.Add(new() { Value = bytes });
            if ((long)(await count.ExecuteScalarAsync())! > 0) found.Add(table);
        }

        return found;
    }
}
