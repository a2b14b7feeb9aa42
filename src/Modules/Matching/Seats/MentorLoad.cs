using JasperFx.Events.Aggregation;
using JasperFx.Events.Tags;

namespace Mentorship.Matching.Seats;

/// <summary>One mentee on a mentor's seat.</summary>
public sealed record Seat(GroupId Group, ParticipantId Mentee);

/// <summary>Whom a mentor works with now, over all groups of all cycles.</summary>
[BoundaryAggregate]
public sealed partial class MentorLoad
{
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public void Apply(SeatTaken e) => Seats = [.. Seats, .. e.Mentees.Select(x => new Seat(e.Group, x))];

    public void Apply(SeatFreed e) => Seats = [.. Seats.Where(x => x.Group != e.Group || !e.Mentees.Contains(x.Mentee))];
}

/// <summary>The loads of the mentors a decision is about; whoever takes a seat meanwhile makes the decision be taken again.</summary>
public sealed record MentorLoads(IReadOnlyDictionary<ParticipantId, MentorLoad> All)
{
    public MentorLoad Of(ParticipantId mentor) => All.GetValueOrDefault(mentor) ?? new();

    /// <summary>In a fixed order, so that two groups with the same mentors cannot block one another.</summary>
    public static async Task<MentorLoads> Of(IEnumerable<ParticipantId> mentors, IDocumentSession session)
    {
        var loads = new Dictionary<ParticipantId, MentorLoad>();
        foreach (var mentor in mentors.Distinct().OrderBy(x => x.Value))
        {
            var boundary = await session.Events.FetchForWritingByTags<MentorLoad>(EventTagQuery.For(new MentorSeat(mentor.Value)).AndEventsOfType<SeatTaken, SeatFreed>());
            loads[mentor] = boundary.Aggregate ?? new();
        }

        return new(loads);
    }
}
