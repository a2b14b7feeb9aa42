using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning;

/// <summary>Puts what somebody asks for into the words of the catalogue; recorded again, it replaces what was asked before, days and interests where they are said again.</summary>
[Needs(Deed.RecordRequests)]
public sealed record RecordRequest(ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> RequestCodes, int Priority, IReadOnlyList<DayOfWeek>? Days, IReadOnlyList<Interest>? Interests, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RecordRequest>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.RequestCodes).AreOfTheCatalogue();
            RuleFor(x => x.Priority).InclusiveBetween(Pressing.First, Pressing.Third);
            RuleFor(x => x.Days).AreChosen().Must(x => x is null || !x.Except(Weekdays.All).Any()).WithMessage(_ => Say.ChooseOfThese);
            RuleFor(x => x.Interests).AreChosen();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RecordRequestHandler
{
    public static Task<Birthday> Load(RecordRequest command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static MenteeRequestRecorded Handle(RecordRequest command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        return new(participant.Id, command.Cycle, command.RequestCodes, command.Priority, command.On, Said.OrNothing(command.Days), Said.OrNothing(command.Interests));
    }
}
