using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Participants.Bases;

/// <summary>Puts a participant into the base of mentors of a cycle.</summary>
[Needs(Deed.KeepBases)]
public sealed record EnterMentorBase(ParticipantId Participant, SchoolYear Cycle, DateOnly On) : Entering(Participant, Cycle, On)
{
    public sealed class Rules : Rules<EnterMentorBase>;
}

public static class EnterMentorBaseHandler
{
    public static Task<Entrance> Load(EnterMentorBase command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) =>
        Entrance.Of(command, session, bus, cancellation);

    public static MentorEnteredBase Handle(EnterMentorBase command, [WriteAggregate("Participant")] Participant participant, Entrance entrance, DateOnly today)
    {
        var age = entrance.Open(command, participant, Side.Mentor, today);
        if (participant.In(command.Cycle).Offer is not { } offer) throw new Refused(Say.NoMentorProfile);
        return new(
            participant.Id, command.Cycle, participant.Kind, age, offer.CompetenceCodes,
            offer.Forms, offer.Capacity, offer.HoursPerWeek, offer.AgeFrom, offer.AgeTo, command.On);
    }
}
