using System.Runtime.CompilerServices;
using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Tables;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Readiness;

/// <summary>What is missing of people as a workbook to take away: a row for each person, whole.</summary>
public static class ReadinessWorkbook
{
    /// <summary>How many names are held at a time.</summary>
    private const int Batch = 500;

    [View("/api/participants/readiness/workbook")]
    [Needs(Deed.ListPeople)]
    public static async Task Read(IQuerySession session, TimeProvider clock, Lack? missing, ParticipantKind? kind, string? place, HttpContext http)
    {
        var filter = new ReadinessFilter(missing, kind, place);
        var today = Today.Of(clock);
        var lines = filter.Lacking(filter.Among(await ReadinessLine.Everybody(session, today, http.RequestAborted)));
        TakenAway.As(http.Response, $"{Say.Readiness} {Words.Of(today)}.xlsx", Workbook.ContentType);
        Column[] columns = [new("№", 6), new(Say.FullName, 32), new(Say.PlaceOfPerson, 18), new(Say.KindOfPerson, 18), new(Say.WhatIsMissing, 70)];
        await Workbook.Write(new(Say.Readiness, columns, Rows(session, lines, http.RequestAborted)), http.Response.Body, http.RequestAborted);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IQuerySession session, IReadOnlyList<ReadinessLine> lines, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var read = 0; read < lines.Count; read += Batch)
        {
            ReadinessLine[] some = [.. lines.Skip(read).Take(Batch)];
            var cards = await Cards.Open(session, Matter.Names, some.Select(x => x.Participant.Value), cancellation);
            foreach (var (line, i) in some.Select((x, i) => (x, i)))
                yield return Row(read + i + 1, line, cards.GetValueOrDefault(line.Participant.Value));
        }
    }

    private static object?[] Row(int number, ReadinessLine line, Card? card) =>
        [number, card?.Profile.FullName ?? Say.PersonalRecordGone, card?.Profile.Place, Words.Of(line.Kind), string.Join(" ", line.Missing.Select(x => x.Sentence))];
}
