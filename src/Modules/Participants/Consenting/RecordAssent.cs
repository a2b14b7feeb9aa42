using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Records whether a participant of 14 to 17 agrees themselves.</summary>
[Needs(Deed.RecordConsents)]
public sealed record RecordAssent(ParticipantId Participant, bool Assents, DocumentId Document, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RecordAssent>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Document).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RecordAssentHandler
{
    public static Task<Birthday> Load(RecordAssent command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static MinorAssentRecorded Handle(RecordAssent command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        Refused.When(born.Day is null, Say.PersonalRecordGone);
        Refused.When(Law.InForce.BandOf(born.Day!.Value, command.On) != AgeBand.From14To17, Say.AssentIsForTeenagers);
        Refused.When(participant.Assents == command.Assents, Say.AssentAlreadyRecorded);
        return new(participant.Id, command.Assents, command.Document, command.On);
    }
}
