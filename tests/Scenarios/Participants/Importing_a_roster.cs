using System.Net;
using System.Net.Http.Json;
using System.Text;
using Marten;
using Mentorship.Participants;
using Mentorship.Participants.Importing;
using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Scenarios.Participants;

public class Importing_a_roster
{
    private const string Heading = "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность\n";
    private static readonly DateOnly On = new(2026, 9, 1);

    [Fact]
    public async Task takes_thousands_at_once_and_nobody_twice()
    {
        var school = await (await House.Open()).School();
        var list = Encoding.UTF8.GetBytes(Heading + string.Concat(Enumerable.Range(0, 5000).Select(x => $"Алёшин{x};Пётр;;01.05.2014;ученик;5 «А»\n")));
        await school.Send(Role.Curator, new ImportRoster("список.csv", list, On));
        await school.Send(Role.Curator, new ImportRoster("список.csv", list, On));
        (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(5000);
    }

    [Fact]
    public async Task sent_twice_at_once_takes_everybody_once()
    {
        var school = await (await House.Open()).School();
        var list = Encoding.UTF8.GetBytes(Heading + string.Concat(Enumerable.Range(0, 300).Select(x => $"Алёшин{x};Пётр;;01.05.2014;ученик;5 «А»\n")));
        var http = await school.Http(Role.Curator);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => http.PostAsJsonAsync("/api/participants/import-roster", new ImportRoster("список.csv", list, On), Json.Options)));
        answers.Select(x => x.StatusCode).ShouldAllBe(x => x == HttpStatusCode.NoContent);
        (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(300);
        (await school.Read(x => x.Query<Participant>().CountAsync())).ShouldBe(300);
    }

    [Fact]
    public async Task with_a_broken_row_takes_nobody_and_names_the_row()
    {
        var school = await (await House.Open()).School();
        var list = Encoding.UTF8.GetBytes(Heading + "Алёшин;Пётр;;01.05.2014;ученик;5 «А»\nБелов;Иван;;скоро;ученик;5 «А»\n");
        var answer = await (await school.Http(Role.Curator)).PostAsJsonAsync("/api/participants/import-roster", new ImportRoster("список.csv", list, On), Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("errors").ToString().ShouldContain("Строка 3");
        (await school.Read(x => x.Query<Card>().CountAsync())).ShouldBe(0);
    }
}
