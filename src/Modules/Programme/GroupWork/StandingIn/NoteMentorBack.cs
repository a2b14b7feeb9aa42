using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.StandingIn;

/// <summary>Tells that a mentor is back before the day that was told, or has not gone at all.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record NoteMentorBack(GroupId Group, [property: Chosen] ParticipantId Mentor, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<NoteMentorBack>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Mentor).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class NoteMentorBackHandler
{
    public static MentorBack Handle(NoteMentorBack command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(!programme.Absences.Any(x => x.Mentor == command.Mentor && x.Until >= command.On), Say.NotAway);
        return new(command.Group, command.Mentor, programme.Members, command.On);
    }
}
