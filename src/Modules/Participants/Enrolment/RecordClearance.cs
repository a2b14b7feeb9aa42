using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Records the certificate of no criminal record of an adult who is to work with minors (INV-16).</summary>
[Needs(Deed.RecordClearance)]
public sealed record RecordClearance(ParticipantId Participant, DocumentId Document, DateOnly ValidUntil, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RecordClearance>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Document).NotEmpty();
            RuleFor(x => x.ValidUntil).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.ClearanceEndsBeforeItBegins);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RecordClearanceHandler
{
    public static Task<Birthday> Load(RecordClearance command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static ClearanceRecorded Handle(RecordClearance command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        Refused.When(!Law.InForce.IsAdult(born.Day!.Value, command.On), Say.ClearanceIsForAdults);
        return new(participant.Id, command.Document, command.ValidUntil, command.On);
    }
}

/// <summary>From when until when a certificate of no criminal record holds.</summary>
public sealed record Clearance(DateOnly On, DateOnly ValidUntil)
{
    public bool HoldsOn(DateOnly day) => On <= day && day <= ValidUntil;
}
