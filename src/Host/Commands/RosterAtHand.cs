using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Language;
using Mentorship.Participants.Importing;

namespace Mentorship.Host.Commands;

/// <summary>A list of people given on the command line goes the road of the page: laid ready, told row by row, taken over bit by bit.</summary>
public sealed class RosterAtHand(IServiceProvider services, string school, DateOnly today)
{
    private readonly Courier courier = services.GetRequiredService<Courier>();
    private readonly ImportId import = new(Guid.CreateVersion7());

    public async Task Import(string name, byte[] content, ParticipantKind? allAre, bool apply)
    {
        await courier.Send(new UploadRoster(import, name, content, today));
        if (allAre is not null) await courier.Send(new MapColumns(import, [.. (await Report()).Columns.Select(x => x.Field)], allAre, today));
        var report = await Report();
        Console.WriteLine($"{name}, {school}");
        if (report.Plan is not { } plan)
        {
            await courier.Send(new DiscardUpload(import, today));
            throw new Refused($"{Participants.Say.MissingColumns} {string.Join(", ", report.Missing.Select(x => Words.Of(x)))}.");
        }

        foreach (var verdict in new[] { Verdict.Faulty, Verdict.Changed }) await Tell(verdict, plan[verdict]);
        foreach (var verdict in Enum.GetValues<Verdict>()) Console.WriteLine($"{Words.Of(verdict)}: {plan[verdict]}");
        if (apply && plan.New + plan.Changed > 0) await TakeOver(plan.Seen);
        else await courier.Send(new DiscardUpload(import, today));
        if (!apply) Console.WriteLine(Say.NothingRecordedYet);
    }

    private async Task TakeOver(string seen)
    {
        await courier.Send(new ImportRoster(import, null, seen, today));
        for (var finished = false; !finished;)
        {
            var batched = await courier.Ask<Batched>(new NextBatch(import));
            Console.WriteLine($"{batched.Done} / {batched.Of}");
            finished = batched.IsFinished;
        }
    }

    private async Task Tell(Verdict verdict, int count)
    {
        for (var page = 1; (page - 1) * ImportRows.Size < count; page++)
            foreach (var row in (await Look((session, clock) => ImportRows.Read(session, clock, import.Value, verdict, page, default))).Rows)
                Console.WriteLine($"{Participants.Say.Row} {row.Number}: {string.Join(' ', row.Faults.Select(RestOfList.Told).Concat(row.Changes.Select(x => $"{Words.Of(x.Field)}: {x.Old ?? "—"} → {x.New}")))}");
    }

    private Task<ImportReport> Report() => Look((session, clock) => ImportReport.Read(session, clock, import.Value, default));

    private Task<T> Look<T>(Func<IQuerySession, TimeProvider, Task<T>> view) => services.GetRequiredService<Ledger>().Keep("import", async () =>
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession(school);
        return await view(session, services.GetRequiredService<TimeProvider>());
    });
}
