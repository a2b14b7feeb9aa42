using System.Net.Http.Json;
using Mentorship.Participants;
using Mentorship.Participants.Blocking;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Participants;

public class Searching_people
{
    [Theory]
    [InlineData("лёш", "Алёшин"), InlineData("АЛЕШИН", "Алёшин"), InlineData("ильич алёшин", "Алёшин"), InlineData("Алешин 5 «А»", "Алёшин")]
    [InlineData("5 «А»", "Алёшин"), InlineData("5а", "Алёшин"), InlineData("5-А", "Алёшин"), InlineData("15а", "Пятнадцатый"), InlineData("бор", "Борисов")]
    [InlineData("8 900 111-22-33", "Алёшин"), InlineData("+79001112233", "Алёшин"), InlineData("9001112233", "Алёшин"), InlineData("22-33", "Алёшин,Борисов"), InlineData("112233", "Алёшин"), InlineData("8 900 1", "Алёшин"), InlineData("8 900", "Алёшин,Борисов,Пятнадцатый")]
    [InlineData("Борисов 900 222", "Борисов"), InlineData("Борисов 9001112233", ""), InlineData("%", ""), InlineData("'; drop", "")]
    public async Task finds_by_a_part_of_the_name_by_class_and_by_telephone(string typed, string found)
    {
        var school = (await Gathered.Value).School;
        var names = found.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var lines = (await Find(await school.Http(Role.Curator), typed)).Lines;
        var ids = (await Gathered.Value).Ids;
        lines.Select(x => ids.Single(y => y.Value == x.Participant).Key).Order().ShouldBe(names.Order());
    }

    [Fact]
    public async Task finds_by_a_telephone_only_for_whoever_may_read_it()
    {
        var (school, ids) = await Gathered.Value;
        var parents = await Find(await school.Http(Role.Curator), "900 333");
        parents.Lines.ShouldHaveSingleItem().Participant.ShouldBe(ids["Пятнадцатый"]);
        // an auditor reads no contacts at all
        var auditor = await school.Http(Role.Auditor);
        (await Find(auditor, "Алёшин")).Total.ShouldBe(1);
        (await Find(auditor, "9001112233")).Total.ShouldBe(0);
        (await Find(auditor, "900 333")).Total.ShouldBe(0);
    }

    [Fact]
    public async Task finds_nobody_of_another_class_nor_of_another_school()
    {
        var (school, ids) = await Gathered.Value;
        var teacher = await school.LeadsClass("15А");
        foreach (var typed in new[] { "", "ильич", "900", "+7 900 111-22-33", "5а" })
            (await Find(teacher, typed)).Lines.ShouldAllBe(x => x.Participant == ids["Пятнадцатый"]);
        (await Find(teacher, "900 333-44-55")).Total.ShouldBe(1);
        (await Find(await (await school.House.School()).Http(Role.Curator), "алешин")).Total.ShouldBe(0);
    }

    [Fact]
    public async Task finds_nobody_whose_data_are_blocked_and_nobody_for_whoever_sees_pseudonyms()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Registered("Алёшин", "5 «А»", "+7 900 111-22-33");
        await school.Registered("Борисов", "5 «Б»", null);
        await school.Send(Role.DataProtectionOfficer, new BlockPerson(pupil, BlockReason.AccuracyDisputed, new(2026, 9, 10)));
        await school.Settle();
        (await Find(await school.Http(Role.Curator), "Алёшин")).Total.ShouldBe(0);
        (await Find(await school.Http(Role.DataProtectionOfficer), "9001112233")).Total.ShouldBe(1);
        (await Find(await school.Http(Role.Auditor, purpose: null), "Борисов")).Total.ShouldBe(1, "whatever is typed, all are listed, under pseudonyms");
        (await Find(await school.Http(Role.Auditor, purpose: null), "nobody")).Total.ShouldBe(1);
    }

    [Fact]
    public async Task reads_the_index_of_the_school_only_under_the_policies_that_bind_the_program()
    {
        var school = (await Gathered.Value).School;
        // as the server does by itself once enough has changed
        await using (var settling = school.House.Database.CreateCommand("vacuum analyze vault.mt_doc_card")) await settling.ExecuteNonQueryAsync();
        await using var connection = await school.House.Host.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        // a small table is read whole unless that is forbidden
        await using (var setting = new NpgsqlCommand($"set mentorship.school = '{school.Id}'; set enable_seqscan = off; set enable_bitmapscan = off", connection)) await setting.ExecuteNonQueryAsync();
        await using var explain = new NpgsqlCommand(
            "explain verbose select count(*) from vault.mt_doc_card c where c.tenant_id = $1 and (strpos(c.sought, 'а') > 0 or strpos(c.sought_place, 'а') > 0 or strpos(c.sought_phones, '1') > 0)", connection)
        { Parameters = { new() { Value = school.Id } } };
        await using var rows = await explain.ExecuteReaderAsync();
        var plan = "";
        while (await rows.ReadAsync()) plan += rows.GetString(0) + "\n";
        plan.ShouldContain("Index Only Scan using mt_doc_card_idx_sought", customMessage: plan);
        plan.ShouldMatch(@"Index Cond: \(+c\.tenant_id");
        plan.ShouldContain("current_setting('mentorship.school'", customMessage: "the policy binds whoever asks here");
    }

    [Fact]
    public async Task finds_those_whom_an_earlier_program_entered()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Registered("Алёшин", "5 «А»", "+7 900 111-22-33");
        await using (var forgetting = school.House.Database.CreateCommand("update vault.mt_doc_card set sought_place = null, sought_phones = null, sought_parents = null where id = $1"))
        {
            forgetting.Parameters.AddWithValue(pupil.Value);
            await forgetting.ExecuteNonQueryAsync();
        }

        await new ParticipantsModule().Amend(school.House.Store);
        (await Find(await school.Http(Role.Curator), "5а 9001112233")).Lines.ShouldHaveSingleItem().Participant.ShouldBe(pupil);
    }

    private static readonly Lazy<Task<(SchoolHouse School, IReadOnlyDictionary<string, ParticipantId> Ids)>> Gathered = new(async () =>
    {
        var school = await (await House.Open()).School();
        var ids = new Dictionary<string, ParticipantId>
        {
            ["Алёшин"] = await school.Registered("Алёшин", "5 «А»", "+7 (900) 111-22-33, мама"),
            ["Борисов"] = await school.Registered("Борисов", "6 «В»", "89002223344"),
            ["Пятнадцатый"] = await school.Registered("Пятнадцатый", "15 «А»", null),
        };
        await school.Send(Role.Curator, new Mentorship.Participants.Representing.LinkRepresentative(
            ids["Пятнадцатый"], new(Guid.NewGuid()), "Пятнадцатая Анна", "8-900-333-44-55", Relation.Mother, await school.Paper(), new(2026, 9, 2)));
        await school.Settle();
        return (school, ids);
    });

    private static async Task<Roster> Find(HttpClient http, string typed) =>
        (await http.GetFromJsonAsync<Roster>($"/api/participants/people?name={Uri.EscapeDataString(typed)}", Json.Options))!;
}
