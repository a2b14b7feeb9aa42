using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Belonging;

/// <summary>Records notice that a teacher-mentor's agreement ends early (ТК РФ art. 351.8).</summary>
[Needs(Deed.EndGroups)]
public sealed record GiveNotice(GroupId Group, ParticipantId Mentor, DateOnly On)
{
    public sealed class Rules : AbstractValidator<GiveNotice>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Mentor).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class GiveNoticeHandler
{
    public static MentorGaveNotice Handle(GiveNotice command, [WriteAggregate(nameof(GiveNotice.Group))] Group group, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        Refused.When(!group.Agreements.Contains(command.Mentor) || !group.Mentors.Contains(command.Mentor), Say.NoAgreement);
        Refused.When(group.Notices.Any(x => x.Mentor == command.Mentor), Say.NoticeAlreadyGiven);
        return new(group.Id, command.Mentor, command.On);
    }
}
