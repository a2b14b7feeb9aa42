using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Participants.Bases;

/// <summary>Puts a participant into the base of mentors of a cycle.</summary>
[AllowedTo(Role.Curator)]
public sealed record EnterMentorBase(ParticipantId Participant, SchoolYear Cycle, DateOnly On)
{
    public sealed class Rules : AbstractValidator<EnterMentorBase>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class EnterMentorBaseHandler
{
    public static async Task<(Birthday, CuratorOf)> Load(EnterMentorBase command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        (await Birthday.Of(session, command.Participant, cancellation), await bus.InvokeAsync<CuratorOf>(new CuratorInOffice(command.On), cancellation));

    public static MentorEnteredBase Handle(
        EnterMentorBase command, [WriteAggregate("Participant")] Participant participant, Birthday born, CuratorOf curator, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(curator.Curator is null, Say.NoCurator);
        Bar.Check(participant, born, command.On);
        if (participant.In(command.Cycle).Offer is not { } offer) throw new Refused(Say.NoMentorProfile);
        Refused.When(participant.StandsIn(command.Cycle, Side.Mentor), Say.AlreadyInBase);
        return new(
            participant.Id, command.Cycle, participant.Kind, Law.InForce.BandOf(born.Day!.Value, command.On), offer.CompetenceCodes,
            offer.Forms, offer.Capacity, offer.HoursPerWeek, offer.AgeFrom, offer.AgeTo, command.On);
    }
}
