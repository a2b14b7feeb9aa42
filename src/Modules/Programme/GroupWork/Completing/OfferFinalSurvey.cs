using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>Notes who was handed the final survey and has not answered it: it is offered to all, and nobody has to fill it in (INV-21).</summary>
[Needs(Deed.LeadGroups)]
public sealed record OfferFinalSurvey(GroupId Group, IReadOnlyList<ParticipantId> To, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<OfferFinalSurvey>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.To).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Members were handed the final survey; whether they answer is their own affair (9.1b).</summary>
[LogName("programme.final_survey_offered")]
public sealed record FinalSurveyOffered(GroupId Group, IReadOnlyList<ParticipantId> To, DateOnly OccurredOn) : IFact;

public static class OfferFinalSurveyHandler
{
    public static FinalSurveyOffered Handle(OfferFinalSurvey command, [WriteAggregate] GroupProgramme programme, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var final = programme.Meetings.FirstOrDefault(x => x is { Kind: MeetingKind.Final, Outcome: MeetingOutcome.Held }) ?? throw new Refused(Say.FinalMeetingNotHeld);
        Refused.When(command.On < final.On, Say.BeforePreviousMeeting);
        Refused.When(command.To.Except(programme.Members).Any(), Say.SurveyOfStranger);
        ParticipantId[] news = [.. command.To.Distinct().Except(programme.Offered)];
        Refused.When(news.Length == 0, Say.SurveyAlreadyOffered);
        return new(command.Group, news, command.On);
    }
}
