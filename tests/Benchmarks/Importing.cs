using System.Diagnostics;
using System.Text;
using Mentorship.Participants.Importing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A list of thousands, looked through and taken over, against reading it and copying the same rows in by hand.</summary>
public static class Importing
{
    /// <summary>A school big enough to be looked for people in.</summary>
    private const int GroupsThere = 500;

    public static async Task Measure(Size size)
    {
        await using var ground = await Ground.Lay(Math.Min(size.Groups, GroupsThere));
        await using var running = await Running.On(ground);
        await running.Settle();
        var bare = await BareRows.Beside(ground);
        var (looked, again, taken, copied) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= size.Rounds; round++)
        {
            var (list, import) = (List(size.Rows, round), new ImportId(Guid.NewGuid()));
            var look = await Time(() => LookThrough(running, import, list));
            var take = await Time(async () =>
            {
                await running.Send(new ImportRoster(import, null, null, Ground.Today));
                await TakenOver(ground, import);
            });
            // the views' catching up would otherwise fall upon the rival
            await running.Settle();
            await bare.Look(import);
            var copy = await Time(bare.Copy);
            var same = await Time(() => LookThrough(running, new(Guid.NewGuid()), list));
            if (round == 0) continue;
            foreach (var (all, one) in new[] { (looked, look), (again, same), (taken, take), (copied, copy) }) all.Add(size.Rows / one);
        }

        var (ours, theirs) = (new Spread([.. taken]), new Spread([.. copied]));
        Table.Heading($"A list of {size.Rows} people", "what", "product, rows/s", "COPY of the same rows, rows/s", "product : COPY", "product, s");
        Table.Row("looked through, everybody new", $"{new Spread([.. looked])}", "", "", $"{new Spread([.. looked.Select(x => size.Rows / x)])}");
        Table.Row("taken over", $"{ours}", $"{theirs}", $"{ours.Over(theirs)}", $"{new Spread([.. taken.Select(x => size.Rows / x)])}");
        Table.Row("looked through again, everybody known", $"{new Spread([.. again])}", "", "", $"{new Spread([.. again.Select(x => size.Rows / x)])}");
    }

    private static byte[] List(int rows, int round) => Encoding.UTF8.GetBytes(
        "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт\n"
        + string.Concat(Enumerable.Range(0, rows).Select(x => $"Фамилия{round}-{x};Имя;Отчество;01.05.2014;ученик;{5 + (x % 7)} «А»;+7 900 {x:0000000}\n")));

    private static async Task LookThrough(Running running, ImportId import, byte[] list)
    {
        await running.Send(new UploadRoster(import, "list.csv", list, Ground.Today));
        await running.Within(async services =>
        {
            await using var session = services.GetRequiredService<Marten.IDocumentStore>().QuerySession(Ground.School);
            return await ImportReport.Read(session, services.GetRequiredService<TimeProvider>(), import.Value, default);
        });
    }

    private static async Task TakenOver(Ground ground, ImportId import)
    {
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await ground.Ask<bool>($"select exists (select from participants.mt_doc_rosterimport where id = '{import.Value}' and data ->> 'state' = '{ImportState.Imported}')"))
            await pulse.WaitForNextTickAsync();
    }

    private static async Task<double> Time(Func<Task> act)
    {
        var clock = Stopwatch.StartNew();
        await act();
        return clock.Elapsed.TotalSeconds;
    }
}
