using System.Net;
using System.Net.Http.Json;
using System.Text;
using Marten;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Importing;
using Mentorship.Participants.Vault;
using Microsoft.Extensions.Time.Testing;
using MiniExcelLibs;

namespace Mentorship.Tests.Scenarios.Participants;

public class Importing_a_roster
{
    private static readonly DateOnly On = Lists.On;

    [Fact]
    public async Task takes_thousands_in_bits_and_nobody_twice()
    {
        var school = await (await House.Open()).School();
        var list = Lists.Pupils(5000);
        var import = await school.Import(list);
        var report = await school.Report(import);
        (report.State, report.Told!.Registered, report.Rest).ShouldBe((ImportState.Imported, 5000, 0));
        (await school.Read(x => ImportBatch.Of(x, import, default))).Count.ShouldBe(10);
        var again = await school.Upload(list);
        (await school.Report(again)).Plan.ShouldBe(new(0, 0, 5000, 0, (await school.Report(again)).Plan!.Seen));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ImportRoster(again, null, null, On)))).Message.ShouldBe(Mentorship.Participants.Say.NothingToImport);
        (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(5000);
    }

    [Fact]
    public async Task accepted_twice_at_once_takes_everybody_once()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        var (one, other) = (await school.Upload(Lists.Pupils(300)), await school.Upload(Lists.Pupils(300)));
        var answers = await Task.WhenAll(new[] { one, one, other, other }.Select(x => http.PostAsJsonAsync("/api/participants/import-roster", new ImportRoster(x, null, null, On), Json.Options)));
        answers.Select(x => x.StatusCode).Order().ShouldBe([HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.Conflict, HttpStatusCode.Conflict]);
        await school.Settle();
        (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(300);
        (await school.Read(x => x.Query<Participant>().CountAsync())).ShouldBe(300);
        new[] { await school.Report(one), await school.Report(other) }.Sum(x => x.Told!.Registered).ShouldBe(300);
    }

    [Fact]
    public async Task takes_what_is_in_order_and_hands_the_rest_out_to_be_mended()
    {
        var school = await (await House.Open()).School();
        var import = await school.Import(Lists.Of("Алёшин;Пётр;;01.05.2014;ученик;5 «А»;", "Белов;Иван;;скоро;ученик;5 «А»;", "Волков;;;01.05.2014;маг;5 «А»;", "Гусев;Олег;;01.05.2014;ученик;5 «А»;=1+1"), "5а.csv");
        (await school.Report(import)).Told!.ShouldSatisfyAllConditions(x => x.Registered.ShouldBe(1), x => x.Faulty.ShouldBe(3));
        var http = await school.Http(Role.Curator);
        using var file = new MemoryStream(await http.GetByteArrayAsync($"/api/participants/imports/{import.Value}/rest"));
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();
        rows.Select(x => x["Фамилия"]).ShouldBe(["Белов", "Волков", "Гусев"]);
        rows[0]["Что исправить"].ShouldBe($"Дата рождения: {Mentorship.Participants.Say.BirthDateUnreadable}");
        $"{rows[1]["Что исправить"]}".ShouldContain("Имя: ");
        $"{rows[1]["Что исправить"]}".ShouldContain("Категория: ");
        rows[2]["Что исправить"].ShouldBe($"Контакт: {Mentorship.Participants.Say.FormulaInCell}");

        // mended and sent again as it came
        foreach (var (row, field, value) in new[] { (0, "Дата рождения", "02.05.2014"), (1, "Имя", "Пётр"), (1, "Категория", "ученик"), (2, "Контакт", "+7 900 000-00-00") }) rows[row][field] = value;
        using var mended = new MemoryStream();
        await mended.SaveAsAsync(rows);
        var second = await school.Import(mended.ToArray(), "исправлено.xlsx");
        (await school.Report(second)).Told!.Registered.ShouldBe(3);
        (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(4);
    }

    [Fact]
    public async Task changes_what_the_list_knows_better_and_says_so_first()
    {
        var school = await (await House.Open()).School();
        await school.Import(Lists.Of("Алёшин;Пётр;;01.05.2014;ученик;5 «А»;", "Белов;Иван;;01.05.2014;ученик;5А;+7 900 1"));
        var import = await school.Upload(Lists.Of("АЛЕШИН;Пётр;;01.05.2014;ученик;6 «А»;+7 900 2", "Белов;Иван;;01.05.2014;ученик;5 «А»;"));
        var rows = await school.Read(x => ImportRows.Read(x, House.Clock, import.Value, Verdict.Changed, null, default));
        rows.Rows.ShouldHaveSingleItem().Changes.ShouldBe([new(RosterField.Place, "5 «А»", "6 «А»"), new(RosterField.Contact, null, "+7 900 2")]);
        (await school.Report(import)).Plan!.ShouldSatisfyAllConditions(x => x.Changed.ShouldBe(1), x => x.Unchanged.ShouldBe(1));
        await school.Send(Role.Curator, new ImportRoster(import, null, (await school.Report(import)).Plan!.Seen, On));
        await school.Settle();
        var card = await school.Read(x => x.Query<Card>().FirstAsync(c => c.Sought == "алешин петр"));
        (card.Profile.LastName, card.Profile.Place, card.Profile.Contact).ShouldBe(("Алёшин", "6 «А»", "+7 900 2"));
        (await Past(school, card.Id)).OfType<ProfileCorrected>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(x => x.Fields.ShouldBe(["Place", "Contact"]), x => x.Profile.Value.ShouldBe(card.Record));
    }

    [Fact]
    public async Task takes_only_what_was_chosen_and_only_as_it_was_seen()
    {
        var school = await (await House.Open()).School();
        var import = await school.Upload(Lists.Pupils(3));
        var seen = (await school.Report(import)).Plan!.Seen;
        await school.Send(Role.Curator, new RegisterParticipant(new(Guid.NewGuid()), ParticipantKind.Pupil, "Алёшин0", "Пётр", null, new(2014, 5, 1), "6 «Б»", null, On));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ImportRoster(import, [3], seen, On)))).Message.ShouldBe(Mentorship.Participants.Say.PlanChanged);
        await school.Send(Role.Curator, new ImportRoster(import, [3], null, On));
        await school.Settle();
        (await school.Report(import)).ShouldSatisfyAllConditions(x => x.Told!.Registered.ShouldBe(1), x => x.Told!.Unchosen.ShouldBe(2), x => x.Rest.ShouldBe(2));
    }

    [Fact]
    public async Task remembers_what_the_schools_columns_hold()
    {
        var school = await (await House.Open()).School();
        var list = Encoding.UTF8.GetBytes("Школа № 5;;\nНаш ребёнок;Появился на свет;Параллель\nАлёшин Пётр Ильич;01.05.2014;5А\n");
        var import = await school.Upload(list);
        (await school.Report(import)).ShouldSatisfyAllConditions(x => x.Plan.ShouldBeNull(), x => x.Missing.ShouldContain(RosterField.BornOn));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ImportRoster(import, null, null, On)))).Message.ShouldContain("Сначала укажите");
        var other = await school.Upload(Encoding.UTF8.GetBytes("Наш ребёнок;Появился на свет;Параллель\nАлёшин Пётр Ильич;01.05.2014;5А\n"));
        await school.Send(Role.Curator, new MapColumns(other, [RosterField.FullName, RosterField.BornOn, RosterField.Place], ParticipantKind.Pupil, On), new ImportRoster(other, null, null, On));
        await school.Settle();
        (await school.Read(x => x.Query<Card>().SingleAsync())).Profile.ShouldBe(new("Алёшин", "Пётр", "Ильич", new(2014, 5, 1), "5А", null));
        var next = await school.Upload(list);
        (await school.Report(next)).ShouldSatisfyAllConditions(x => x.Missing.ShouldBe([RosterField.Category]), x => x.Columns.Select(c => c.Field).ShouldBe([RosterField.FullName, RosterField.BornOn, RosterField.Place]));
    }

    [Fact]
    public async Task is_undone_but_for_those_with_whom_things_have_moved_on()
    {
        var school = await (await House.Open()).School();
        await school.Import(Lists.Of("Алёшин;Пётр;;01.05.2014;ученик;5 «А»;", "Белов;Иван;;01.05.2014;ученик;5 «А»;"));
        var import = await school.Import(Lists.Of(
            "Алёшин;Пётр;;01.05.2014;ученик;6 «А»;", "Белов;Иван;;01.05.2014;ученик;6 «А»;", "Волков;Илья;;01.05.2014;ученик;5 «А»;", "Гусев;Олег;;01.05.2014;ученик;5 «А»;"));
        var people = (await school.Read(x => x.Query<Card>().ToListAsync())).ToDictionary(x => x.Profile.LastName, x => new ParticipantId(x.Id));
        await school.Consented(people["Гусев"]);
        await school.Import(Lists.Of("Белов;Иван;;01.05.2014;ученик;7 «А»;"));

        await school.Send(Role.Curator, new UndoImport(import, new(2026, 9, 15)));
        await school.Settle();
        var report = await school.Report(import);
        (report.State, report.Told!.LetGo, report.Told.ChangedBack).ShouldBe((ImportState.Undone, 1, 1));
        report.Left.ShouldBe([people["Белов"], people["Гусев"]], ignoreOrder: true);
        var places = (await school.Read(x => x.Query<Card>().ToListAsync())).ToDictionary(x => x.Profile.LastName, x => x.Profile.Place);
        (places["Алёшин"], places["Белов"]).ShouldBe(("5 «А»", "7 «А»"));
        (await Past(school, people["Волков"].Value)).Last().ShouldBe(new ParticipantLeftProgramme(people["Волков"], LeavingReason.EnteredByMistake, new(2026, 9, 15)));
        (await (await school.Http(Role.Curator)).GetStringAsync("/people")).ShouldNotContain("Волков");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new UndoImport(import, new(2026, 9, 15))))).Message.ShouldBe(Mentorship.Participants.Say.ImportUndone);

        // whoever was entered by mistake can be entered in earnest
        var again = await school.Import(Lists.Of("Волков;Илья;;01.05.2014;ученик;5 «А»;"));
        (await school.Report(again)).Told!.Registered.ShouldBe(1);
    }

    [Fact]
    public async Task stopped_keeps_what_was_taken_and_hands_out_the_rest()
    {
        var school = await (await House.Open()).School();
        var import = await school.Upload(Lists.Pupils(1200));
        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            // as it is when the curator stops it before anything was heard of
            session.Events.StartStream<RosterImport>(import.Value, new RosterImportStarted(import, 1200, 0, 0, 0, On), new RosterImportStopped(import, On));
            await session.SaveChangesAsync();
        }

        await school.Settle();
        var report = await school.Report(import);
        (report.State, report.Told!.Registered, report.Rest).ShouldBe((ImportState.Imported, 0, 1200));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new StopImport(import, On)))).Message.ShouldBe(Mentorship.Participants.Say.NotImporting);
        await school.Send(Role.Curator, new DiscardUpload(import, On));
        (await school.Read(x => x.Query<Upload>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task stopped_in_the_middle_ends_with_the_bit_it_was_at()
    {
        var school = await (await House.Open()).School();
        var import = await school.Upload(Lists.Pupils(1200));
        await using var bit = school.House.Store.LightweightSession(school.Id);
        await Turn.Take(bit, default);
        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            var upload = (await session.LoadAsync<Upload>(import.Value))!;
            session.Update(upload with { Accepted = [.. upload.Rows.Select(x => new AcceptedRow(x.Number, null))], On = On });
            session.Events.StartStream<RosterImport>(import.Value, new RosterImportStarted(import, 1200, 0, 0, 0, On));
            await session.SaveChangesAsync();
        }

        // the program waits for its turn while the first bit is done here and the curator stops it
        Actor.Current = Actor.Automation(school.Id, school.Account(Role.Curator).Id);
        (await NextBatchHandler.Handle(new(import), bit, On, default)).ShouldBe(new(500, 1200, IsFinished: false));
        bit.Events.Append(import.Value, new RosterImportStopped(import, On));
        await bit.SaveChangesAsync();
        await school.Settle();
        var report = await school.Report(import);
        (report.State, report.Told!.Registered, report.Rest).ShouldBe((ImportState.Imported, 500, 700));
        (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(500);

        // and what was taken can be undone
        await school.Send(Role.Curator, new UndoImport(import, On));
        await school.Settle();
        (await school.Report(import)).Told!.LetGo.ShouldBe(500);
    }

    [Fact]
    public async Task lies_about_for_a_week_and_is_wiped_then()
    {
        var clock = new FakeTimeProvider(House.Clock.GetUtcNow());
        var connection = await HostProcess.NewDatabase();
        await using (var house = await House.Apart(clock, connection))
        {
            var school = await house.School();
            var left = await school.Upload(Lists.Pupils(2));
            clock.Advance(TimeSpan.FromDays(6));
            var late = await school.Upload(Lists.Pupils(3));
            clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromHours(2));
            await Eventually.Holds(async () => !await There(left));
            (await There(late)).ShouldBeTrue();

            Task<bool> There(ImportId upload) => school.Read(async x => await x.LoadAsync<Upload>(upload.Value) is not null);
        }

        await HostProcess.DropDatabase(connection);
    }

    [Fact]
    public async Task is_told_by_the_curator_who_accepted_it()
    {
        var school = await (await House.Open()).School();
        var import = await school.Import(Lists.Pupils(2));
        (await school.Read(x => Imports.Read(x, default))).All.ShouldHaveSingleItem().ShouldSatisfyAllConditions(x => x.By.ShouldBe(school.Account(Role.Curator).Id), x => x.Id.ShouldBe(import.Value));
        var pupil = (await school.Read(x => x.Query<Card>().ToListAsync()))[0].Id;
        await using var session = school.House.Store.QuerySession(school.Id);
        (await session.Events.FetchStreamAsync(pupil)).ShouldHaveSingleItem().Headers!["on-behalf-of"].ShouldBe(school.Account(Role.Curator).Id.ToString());
    }

    [Fact]
    public async Task at_the_command_line_is_told_first_and_recorded_when_told_to()
    {
        // a database of its own: the command goes by the clock on the wall, and cleans up by it
        var (file, connection) = (Path.ChangeExtension(Path.GetTempFileName(), ".csv"), await HostProcess.NewDatabase());
        await File.WriteAllBytesAsync(file, Lists.Of("Алёшин;Пётр;;01.05.2014;ученик;5 «А»;", "Белов;Иван;;скоро;ученик;5 «А»;"));
        await using (var house = await House.Apart(House.Clock, connection))
        {
            var school = await house.School();
            (await HostProcess.Do(connection, "import", "roster", file, "--school", school.Id)).ShouldBe(0);
            ((await school.Read(x => x.Query<Card>().CountAsync())), (await school.Read(x => x.Query<Upload>().CountAsync()))).ShouldBe((0, 0));
            (await HostProcess.Do(connection, "import", "roster", file, "--school", school.Id, "--apply")).ShouldBe(0);
            // the program that serves beside it heard of the import too
            await school.Settle();
            (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(1);
            var told = await school.Read(async x => (await ImportBatch.Of(x, (await x.Query<RosterImport>().SingleAsync()).Id, default)));
            told.ShouldHaveSingleItem().Written.Count.ShouldBe(1);
        }

        await HostProcess.DropDatabase(connection);
    }

    [Fact]
    public async Task leaves_no_list_behind_when_somebodys_data_are_destroyed()
    {
        var school = await (await House.Open()).School();
        var (pupil, today) = (await school.Pupil(), new DateOnly(2026, 9, 15));
        await school.Upload(Lists.Pupils(2));
        await school.Send(Role.Curator, new RequestDestruction(pupil, DestructionGround.UnlawfulProcessing, today));
        await school.Send(Role.Director, new SignDestruction(pupil, today));
        (await school.Read(x => x.Query<Upload>().CountAsync())).ShouldBe(0);
    }

    private static async Task<object[]> Past(SchoolHouse school, Guid person)
    {
        await using var session = school.House.Store.QuerySession(school.Id);
        return [.. (await session.Events.FetchStreamAsync(person)).Select(x => x.Data)];
    }
}
