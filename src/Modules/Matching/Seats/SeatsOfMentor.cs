using JasperFx.Events;
using Marten.Events.Projections;

namespace Mentorship.Matching.Seats;

/// <summary>How many seats of a mentor are taken, over all groups of all cycles.</summary>
public sealed record SeatsOfMentor(Guid Id, IReadOnlyList<Seat> Seats)
{
    public int Taken => Seats.Count;
}

public sealed partial class SeatsOfMentorProjection : MultiStreamProjection<SeatsOfMentor, Guid>
{
    public SeatsOfMentorProjection()
    {
        Identity<SeatTaken>(e => e.Mentor.Value);
        Identity<SeatFreed>(e => e.Mentor.Value);
    }

    public override SeatsOfMentor? Evolve(SeatsOfMentor? snapshot, Guid id, IEvent e)
    {
        var seats = snapshot?.Seats ?? [];
        return e.Data switch
        {
            SeatTaken taken => new(id, [.. seats, .. taken.Mentees.Select(x => new Seat(taken.Group, x))]),
            SeatFreed freed => new(id, [.. seats.Where(x => x.Group != freed.Group || !freed.Mentees.Contains(x.Mentee))]),
            _ => snapshot,
        };
    }
}
