using System.Globalization;

namespace Mentorship.Tests.Benchmarks;

/// <summary>People sought through the program, in a school of a hundred thousand and in one of ten of ten thousand, beside a bare lookup of one name by its index.</summary>
public static class Searching
{
    private static readonly string[] Parts = ["лёш", "ович", "кузнецов", "ерд", "иванов пётр", "ская", "щерб", "тимур"];
    private static int turn;

    public static async Task Measure(Size size)
    {
        await using var crowd = await Crowd.Of(size.People);
        foreach (var (school, people) in new[] { (Crowd.Great, size.People), (Crowd.Ordinary, size.People / 10) })
        {
            var (curator, teacher) = await crowd.SignedIn(school);
            Table.Compared(string.Create(CultureInfo.InvariantCulture, $"A search among {people:N0} people of one school, of {size.People * 2:N0} in the database"), "lookup of one name by its index");
            await Row("a part of the name (over HTTP, as data)", i => Find(curator, Parts[i % Parts.Length]));
            await Row("nobody is found", i => Find(curator, "ыъы" + i));
            await Row("class", i => Find(curator, Person.Class(i * 30)));
            await Row("telephone, whole", i => Find(curator, Person.Phone(i % people)));
            await Row("telephone, its last digits", i => Find(curator, (1000 + (i % 9000)).ToString(CultureInfo.InvariantCulture)));
            await Row("a part of the name and the class, by the class teacher", i => Find(teacher, Parts[i % Parts.Length] + " 5 «А»"));
            await Row("the page with a part of the name", i => Read(curator, $"/people?name={Uri.EscapeDataString(Parts[i % Parts.Length])}"));
            await Row("the page, nothing sought", _ => Read(curator, "/people"));

            async Task Row(string what, Func<int, Task> act) => Table.Row(what, await Duel.Fight(
                size.Rounds, () => Load.Of(1, size.Round, _ => act(Interlocked.Increment(ref turn))), () => Load.Of(1, size.Round, _ => LookUp(crowd, school, Interlocked.Increment(ref turn)))));
        }
    }

    private static async Task LookUp(Crowd crowd, string school, int i)
    {
        await using var asking = crowd.Database.Asking(school, "select id from vault.mt_doc_card where tenant_id = $1 and sought = $2 limit 50", school, Mentorship.Participants.Vault.Card.Normal(Person.Card(i).Profile.FullName));
        await using var rows = await asking.ExecuteReaderAsync();
        while (await rows.ReadAsync()) _ = rows.GetGuid(0);
    }

    private static Task Find(HttpClient http, string typed) => Read(http, $"/api/participants/people?name={Uri.EscapeDataString(typed)}");

    private static async Task Read(HttpClient http, string page)
    {
        using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
        await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
