using System.Security.Cryptography;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Names a road map that was read and is not kept yet.</summary>
public readonly record struct RoadmapUploadId(Guid Value);

/// <summary>A road map as it was read from a file, until it is kept or let go.</summary>
public sealed record RoadmapUpload(
    Guid Id, SchoolYear First, SchoolYear Last, string Source, string FileName, string Fingerprint, Guid By, DateTimeOffset At, IReadOnlyList<RoadmapStage> Stages, IReadOnlyList<RoadmapLine> Lines)
{
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <exception cref="ValidationException">The file is no road map.</exception>
    public static RoadmapUpload Of(RoadmapUploadId id, IRoadmapSource from, Guid by, DateTimeOffset at)
    {
        var read = RoadmapFile.Read(from.Content);
        // whatever the office calls its file stays out of the log: there it is known by its fingerprint
        return new(id.Value, from.First, from.Last, from.Source, Paper.Named(from.FileName), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(from.Content)), by, at, read.Stages, read.Lines);
    }

    /// <summary>The version it becomes when it is kept.</summary>
    public (RoadmapDrafted Drafted, RoadmapVersion Version) Draft(Roadmap? roadmap, DateOnly on)
    {
        var version = Version((roadmap?.Drafted ?? 0) + 1);
        return (new(version.Version, First, Last, Lines.Count, Fingerprint, on), version);
    }

    public RoadmapVersion Version(int number) => new(number, First, Last, $"{Source} ({FileName})", Stages, Lines);

    public override string ToString() => $"{nameof(RoadmapUpload)} {Id}";
}

/// <summary>Lets go, when a day has begun, what was read a week ago and kept by nobody.</summary>
public static class ForgetRoadmapUploadsHandler
{
    public static void Handle(DayBegun _, IDocumentSession session, TimeProvider clock)
    {
        var old = clock.GetUtcNow() - RoadmapUpload.Patience;
        session.DeleteWhere<RoadmapUpload>(x => x.At < old);
    }
}
