using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

/// <summary>Records to which answer two representatives came who had given different ones, by the paper that shows it.</summary>
[Needs(Deed.SettleDisagreements)]
public sealed record SettleDisagreement(ParticipantId Participant, ConsentKind Kind, Settlement Outcome, DocumentId Document, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SettleDisagreement>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Outcome).IsInEnum();
            RuleFor(x => x.Document).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class SettleDisagreementHandler
{
    public static Task<SchoolSettings> Load(SettleDisagreement command, IDocumentSession session, CancellationToken cancellation) => SettingsOf.School(session, cancellation);

    /// <summary>Where the refusal stands, the consent of the other ends as one that was taken back.</summary>
    public static IEnumerable<object> Handle(SettleDisagreement command, [WriteAggregate("Participant")] Participant participant, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        Refused.When(!participant.IsDisputed(command.Kind, command.On), Say.NoDisagreement);
        var settled = new DisagreementSettled(participant.Id, command.Kind, command.Outcome, command.Document, command.On);
        return command.Outcome == Settlement.ConsentStands
            ? [settled]
            : [settled, Clocks.Withdrawn(participant.Id, participant.Held(command.Kind, command.On)!, GivenBy.Representative, command.On, settings)];
    }
}
