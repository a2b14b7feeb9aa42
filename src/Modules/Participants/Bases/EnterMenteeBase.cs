using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Participants.Bases;

/// <summary>Puts a participant into the base of mentees of a cycle.</summary>
[AllowedTo(Role.Curator)]
public sealed record EnterMenteeBase(ParticipantId Participant, SchoolYear Cycle, DateOnly On)
{
    public sealed class Rules : AbstractValidator<EnterMenteeBase>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class EnterMenteeBaseHandler
{
    public static async Task<(Birthday, CuratorOf)> Load(EnterMenteeBase command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        (await Birthday.Of(session, command.Participant, cancellation), await bus.InvokeAsync<CuratorOf>(new CuratorInOffice(command.On), cancellation));

    public static MenteeEnteredBase Handle(
        EnterMenteeBase command, [WriteAggregate("Participant")] Participant participant, Birthday born, CuratorOf curator, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(curator.Curator is null, Say.NoCurator);
        Bar.Check(participant, born, command.On);
        var codes = participant.In(command.Cycle).RequestCodes;
        Refused.When(codes.Count == 0, Say.NoRequest);
        Refused.When(participant.StandsIn(command.Cycle, Side.Mentee), Say.AlreadyInBase);
        return new(
            participant.Id, command.Cycle, participant.Kind.Contingent(), Law.InForce.BandOf(born.Day!.Value, command.On), codes, command.On);
    }
}
