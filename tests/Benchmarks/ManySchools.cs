using System.Globalization;
using Mentorship.Participants.Enrolment;

namespace Mentorship.Tests.Benchmarks;

/// <summary>The same program over a database with one school and over one with a country's: it should not tell the difference.</summary>
public static class ManySchools
{
    public static async Task Measure(Size size)
    {
        await using var one = await Country.Of(1);
        await using var many = await Country.Of(size.Schools);
        Table.Heading($"{size.Schools} schools in one database", "what", $"{size.Schools} schools", "one school", "ratio", "p50 / p99, ms", "one school: p50 / p99, ms");
        Table.Row("a school added with its road map, eight at once, ms each", Milliseconds(many), Milliseconds(one), "", "", "");
        await Start(size, many, one);
        await many.SignIn();
        await one.SignIn();
        await Row("command (register a participant), 1 at once, 1/s", 1, (country, i) => Register(country.Curator, i));
        await Row("command (register a participant), 8 at once, 1/s", 8, (country, i) => Register(country.Curator, i));
        await Row("page of the road map, 1/s", 1, (country, _) => Read(country.Curator, "/roadmap"));
        await Row("page of the people, 1/s", 1, (country, _) => Read(country.Curator, "/people"));
        await Row("the operator's page of schools, 1/s", 1, (country, _) => Read(country.Operator, "/operator/schools?search=1"));

        Table.Compared($"The road maps of {size.Schools} schools, one after the other", "the same rows read");
        foreach (var readers in new[] { 1, 8 })
            Table.Row($"where a school's 97 lines stand, {readers} at once", await Duel.Fight(size.Rounds, () => Load.Of(readers, size.Round, _ => many.Progress()), () => Load.Of(readers, size.Round, _ => many.BareProgress())));

        async Task Row(string what, int writers, Func<Country, int, Task> act) => Table.Row(what, await Duel.Fight(
            size.Rounds, () => Load.Of(writers, size.Round, i => act(many, i)), () => Load.Of(writers, size.Round, i => act(one, i))));
    }

    private static async Task Start(Size size, Country many, Country one)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round <= size.Rounds; round++)
        {
            var (a, b) = (await many.Restart(), await one.Restart());
            if (round == 0) continue;
            ours.Add(a);
            theirs.Add(b);
        }

        var (with, without) = (new Spread([.. ours]), new Spread([.. theirs]));
        Table.Row("start until the first answer, s", $"{with}", $"{without}", $"{with.Over(without)}", "", "");
    }

    private static string Milliseconds(Country country) => country.EachTook.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);

    private static Task Register(HttpClient http, int writer) => http.Tell(Ground.Modules, new RegisterParticipant(
        new(Guid.NewGuid()), ParticipantKind.Pupil, $"Фамилия{Guid.NewGuid():n}", $"Имя{writer}", null, new(2012, 3, 4), "5 «А»", null, Ground.Today));

    private static async Task Read(HttpClient http, string page) => (await http.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode();
}
