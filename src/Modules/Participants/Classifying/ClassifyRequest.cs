using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Classifying;

/// <summary>Puts what a mentee asks for in words into codes of the catalogue; done again, it replaces what was said before.</summary>
[Needs(Deed.KeepBases)]
public sealed record ClassifyRequest(ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> RequestCodes, int Priority, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ClassifyRequest>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.RequestCodes).AreOfTheCatalogue();
            RuleFor(x => x.Priority).InclusiveBetween(Pressing.First, Pressing.Third);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ClassifyRequestHandler
{
    public static Task<Birthday> Load(ClassifyRequest command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static MenteeRequestClassified Handle(ClassifyRequest command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        var year = participant.In(command.Cycle);
        Refused.When(!year.MenteeAnswered && year.RequestCodes.Count == 0, Say.NothingToClassify);
        return new(participant.Id, command.Cycle, command.RequestCodes, command.Priority, command.On);
    }
}
