using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Participants.Bases;

/// <summary>Puts a participant into the base of mentees of a cycle.</summary>
[Needs(Deed.KeepBases)]
public sealed record EnterMenteeBase(ParticipantId Participant, SchoolYear Cycle, DateOnly On) : Entering(Participant, Cycle, On)
{
    public sealed class Rules : Rules<EnterMenteeBase>;
}

public static class EnterMenteeBaseHandler
{
    public static Task<Entrance> Load(EnterMenteeBase command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        Entrance.Of(command, session, bus, cancellation);

    public static MenteeEnteredBase Handle(EnterMenteeBase command, [WriteAggregate("Participant")] Participant participant, Entrance entrance, DateOnly today)
    {
        var age = entrance.Open(command, participant, Side.Mentee, today);
        var codes = participant.In(command.Cycle).RequestCodes;
        Refused.When(codes.Count == 0, Say.NoRequest);
        return new(participant.Id, command.Cycle, participant.Kind.Contingent(), age, codes, command.On);
    }
}
