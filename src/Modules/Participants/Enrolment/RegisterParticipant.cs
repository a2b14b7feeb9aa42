using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Participants.Enrolment;

[AllowedTo(Role.Curator)]
public sealed record RegisterParticipant(ParticipantId Participant, ParticipantKind Kind, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RegisterParticipant>
    {
        public Rules() => RuleFor(x => x.Participant).NotEmpty();
    }
}

public static class RegisterParticipantHandler
{
    public static async Task<Names> Load(RegisterParticipant command, IMessageBus bus) => await bus.InvokeAsync<Names>(new NamesOf([command.Participant]));

    public static IStartStream Handle(RegisterParticipant command, Names names) =>
        MartenOps.StartStream<Participant>(command.Participant.Value,
            new ParticipantRegistered(command.Participant, command.Kind, AgeBand.Adult, new(Guid.NewGuid()), names.All[0].FullName, command.On));
}

public static class NamesOfHandler
{
    public static Names Handle(NamesOf q, IQuerySession session) => new([new(q.Participants[0], session.TenantId, "x")]);
}
