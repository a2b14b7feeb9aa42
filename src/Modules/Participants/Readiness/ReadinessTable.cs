using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Readiness;

/// <summary>A page of what is missing of people, with how many lack each thing and in which classes there is anybody.</summary>
public sealed record ReadinessTable(IReadOnlyList<ReadinessLine> Lines, IReadOnlyList<LackCount> Counts, IReadOnlyList<string> Classes, int People, int Total, int Page, int Pages)
{
    public const int Size = 50;

    /// <summary>The counts are those of the kind and class asked for; the lines are only those who lack what is asked for, or anything.</summary>
    [View("/api/participants/readiness")]
    [Needs(Deed.ListPeople)]
    public static async Task<ReadinessTable> Read(IQuerySession session, TimeProvider clock, Lack? missing, ParticipantKind? kind, string? place, int? page, CancellationToken cancellation)
    {
        var filter = new ReadinessFilter(missing, kind, place);
        var all = await ReadinessLine.Everybody(session, Today.Of(clock), cancellation);
        var some = filter.Among(all);
        var lacking = filter.Lacking(some);
        var leaf = new Leaf(lacking.Count, Size, page);
        LackCount[] counts = [.. Enum.GetValues<Lack>().Select(x => new LackCount(x, some.Count(line => line.Lacks(x)))).Where(x => x.People > 0)];
        return new([.. lacking.Skip(leaf.Skip).Take(Size)], counts, ClassesOf(all), some.Count, leaf.Total, leaf.Page, leaf.Pages);
    }

    /// <summary>The classes by their number, each once however it is written.</summary>
    private static IReadOnlyList<string> ClassesOf(IReadOnlyList<ReadinessLine> all) => Readings.Hides(Guid.Empty) ? [] :
    [
        .. all.Where(x => x.Kind == ParticipantKind.Pupil).Select(x => x.Place).DistinctBy(Traces.OfPlace)
            .OrderBy(x => int.TryParse(string.Concat(x.TakeWhile(char.IsAsciiDigit)), out var grade) ? grade : int.MaxValue).ThenBy(x => x, StringComparer.CurrentCulture),
    ];
}

/// <summary>How many people lack one thing.</summary>
public sealed record LackCount(Lack What, int People);
