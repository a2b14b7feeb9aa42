using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Running;

/// <summary>Which mentors a mentee is kept from because somebody they are to be apart from is with them already, or is proposed to be.</summary>
public sealed class KeptApart(IEnumerable<ConditionStated> conditions, IEnumerable<SeatsOfMentor> seats, IEnumerable<Group> groups)
{
    private readonly ILookup<ParticipantId, ParticipantId> others = conditions.Where(x => x.How == Coupling.Apart)
        .SelectMany(x => x.Mentees.SelectMany(one => x.Mentees.Where(other => other != one).Select(other => (one, other)))).ToLookup(x => x.one, x => x.other);

    private readonly ILookup<ParticipantId, ParticipantId> mentored = seats.SelectMany(x => x.Seats.Select(seat => (Mentor: new ParticipantId(x.Id), seat.Mentee)))
        .Concat(groups.SelectMany(x => x.Mentors.SelectMany(mentor => x.BusyMentees.Select(mentee => (mentor, mentee))))).ToLookup(x => x.Item1, x => x.Item2);

    public bool From(ParticipantId mentee, ParticipantId mentor) => others[mentee].Any(mentored[mentor].Contains);
}
