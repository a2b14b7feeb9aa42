using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Writes down that somebody who had left takes part again, perhaps as somebody else: a pupil of then as an alumnus.</summary>
[Needs(Deed.Register)]
public sealed record ReturnToProgramme(ParticipantId Participant, ParticipantKind Kind, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ReturnToProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ReturnToProgrammeHandler
{
    public static Task<Birthday> Load(ReturnToProgramme command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static ParticipantReturned Handle(ReturnToProgramme command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(born.Day is null, Say.PersonalRecordGone);
        Refused.When(participant.MergedInto is not null, Say.AlreadyMerged);
        var left = participant.LeftOn ?? throw new Refused(Say.HasNotLeft);
        Refused.When(command.On < left, Say.ReturnedBeforeLeaving);
        return new(participant.Id, command.Kind, command.On);
    }
}
