using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Deals out the work: every writer arranges meetings in groups of its own, one after the other.</summary>
public sealed class Arranging(Ground ground, int writers)
{
    private readonly int[] turns = new int[writers];

    /// <summary>The group a writer writes to next, and no other writer does.</summary>
    public int Next(int writer)
    {
        var own = ground.Groups.Count / writers;
        return writer + writers * (turns[writer]++ % own);
    }

    public ScheduleMeeting Command(int writer)
    {
        var group = ground.Groups[Next(writer)];
        return new(group.Id, new(Guid.NewGuid()), MeetingKind.Regular, Ground.Today.AddDays(7), null, null, Ground.Today);
    }
}
