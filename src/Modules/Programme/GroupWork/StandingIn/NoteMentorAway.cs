using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.StandingIn;

/// <summary>Tells that a mentor is away for a while and who stands in: another mentor of the group, or the curator. For good, a mentor is replaced.</summary>
[Needs(Deed.RecordMeetings)]
public sealed record NoteMentorAway(GroupId Group, [property: Chosen] ParticipantId Mentor, DateOnly From, DateOnly Until, [property: Chosen] ParticipantId? StandIn, DateOnly On) : OfGroup(Group, On)
{
    public const int Longest = 92;

    public sealed class Rules : AbstractValidator<NoteMentorAway>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Mentor).NotEmpty();
            RuleFor(x => x.From).NotEmpty();
            RuleFor(x => x.Until).Cascade(CascadeMode.Stop).NotEmpty().GreaterThanOrEqualTo(x => x.From).WithMessage(_ => Say.AbsenceEndsBeforeItBegins)
                .Must((x, until) => until.DayNumber - x.From.DayNumber <= Longest).WithMessage(_ => Say.AwayTooLong);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class NoteMentorAwayHandler
{
    public static MentorAway Handle(NoteMentorAway command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustGoOn(command.On, today);
        Refused.When(!programme.Mentors.Contains(command.Mentor), Say.AwayNotMentor);
        Refused.When(command.StandIn is { } other && (other == command.Mentor || !programme.Mentors.Contains(other)), Say.StandInNotMentor);
        Refused.When(programme.Absences.Any(x => x.Mentor == command.Mentor && x.From <= command.Until && command.From <= x.Until), Say.AwayAlreadyNoted);
        return new(command.Group, command.Mentor, command.From, command.Until, command.StandIn, programme.Members, command.On);
    }
}
