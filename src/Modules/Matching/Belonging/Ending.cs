using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Seats;

namespace Mentorship.Matching.Belonging;

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

    public static IEnumerable<object> Dissolve(Group group, EndingReason reason, DateOnly on) =>
        [new GroupDissolved(group.Id, group.Cycle, group.Members, reason, on), .. Free(group, on)];

    public static IEnumerable<object> Free(Group group, DateOnly on) =>
        group.Mentors.Select(x => new SeatFreed(group.Id, x, group.Mentees, on));

    /// <summary>A signed agreement ends early only after notice of so many working days, except where the reason leaves no time for it.</summary>
    public static void CheckNotice(Group group, ParticipantId mentor, EndingReason reason, DateOnly on)
    {
        if (!group.Agreements.Contains(mentor) || reason is EndingReason.LeftSchool or EndingReason.Illness or EndingReason.EndOfConsent) return;
        Refused.When(!group.Notices.Any(x => x.Mentor == mentor && WorkingDays.After(x.GivenOn, Rulebook.Current.NoticeWorkingDays) <= on), Say.NoticeTooShort);
    }
}
