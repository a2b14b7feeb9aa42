using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Seats;

namespace Mentorship.Matching.Belonging;

/// <summary>Who goes, and why.</summary>
public sealed record Departure(ParticipantId Person, EndingReason Reason);

/// <summary>How memberships and groups end, whoever asks for it.</summary>
public static class Ending
{
    /// <summary>A member goes; the group goes on with the rest, or ends when one side would be empty.</summary>
    public static IEnumerable<object> Leave(Group group, ParticipantId person, EndingReason reason, DateOnly on)
    {
        var side = group.Mentors.Contains(person) ? Side.Mentor : Side.Mentee;
        if ((side == Side.Mentor ? group.Mentors : group.Mentees).Count == 1) return Dissolve(group, reason, on);
        return
        [
            new MemberLeft(group.Id, person, side, reason, on),
            .. side == Side.Mentor
                ? [new SeatFreed(group.Id, person, group.Mentees, on)]
                : group.Mentors.Select(x => new SeatFreed(group.Id, x, [person], on)),
        ];
    }

    /// <summary>Several go at once; who is in no working group any more has nothing to leave.</summary>
    public static IEnumerable<object> Leave(Group group, IEnumerable<Departure> departures, DateOnly on)
    {
        var events = new List<object>();
        foreach (var (person, reason) in departures)
        {
            if (group.State != GroupState.Formed || !group.Members.Contains(person)) continue;
            object[] gone = [.. Leave(group, person, reason, on)];
            group = gone.Aggregate(group, (x, e) => e switch { MemberLeft left => x.Apply(left), GroupDissolved end => x.Apply(end), _ => x });
            events.AddRange(gone);
        }

        return events;
    }

    public static IEnumerable<object> Dissolve(Group group, EndingReason reason, DateOnly on) =>
        [new GroupDissolved(group.Id, group.Cycle, group.Members, reason, on), .. Free(group, on)];

    public static IEnumerable<object> Free(Group group, DateOnly on) =>
        group.Mentors.Select(x => new SeatFreed(group.Id, x, group.Mentees, on));

    /// <summary>A signed agreement ends early only after notice of so many working days, except where the reason leaves no time for it.</summary>
    public static void CheckNotice(Group group, ParticipantId mentor, EndingReason reason, DateOnly on, SchoolSettings settings)
    {
        if (!group.Agreements.Contains(mentor) || reason is EndingReason.LeftSchool or EndingReason.Illness or EndingReason.EndOfConsent) return;
        Refused.When(!group.Notices.Any(x => x.Mentor == mentor && WorkingDays.Country.After(x.GivenOn, Rulebook.Current.NoticeWorkingDays, settings) <= on), Say.NoticeTooShort);
    }
}
