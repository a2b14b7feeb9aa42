using Wolverine;

namespace Mentorship.Matching.Acquainting;

/// <summary>Invites selected mentors and mentees of the base to the general meeting; done again, it invites further ones (7.Z1).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record InviteToGeneralMeeting(MeetingId Meeting, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly On)
{
    public sealed class Rules : AbstractValidator<InviteToGeneralMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Mentors).NotNull();
            RuleFor(x => x.Mentees).NotNull();
            RuleFor(x => x).Must(x => x.Mentors is null || x.Mentees is null || x.Mentors.Count + x.Mentees.Count > 0).WithMessage(_ => Say.InviteSomebody);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class InviteToGeneralMeetingHandler
{
    public static Task<Attendable> Load(InviteToGeneralMeeting command, GeneralMeeting meeting, IDocumentSession session, IMessageBus bus) =>
        Attendable.Of(command.Mentors, command.Mentees, meeting.Cycle, command.On, session, bus);

    public static InvitedToGeneralMeeting Handle(
        InviteToGeneralMeeting command, [WriteAggregate(nameof(InviteToGeneralMeeting.Meeting))] GeneralMeeting meeting, Attendable attendable, DateOnly today)
    {
        meeting.MustBeAhead(command.On, today);
        attendable.Check(command.Mentors, command.Mentees);
        ParticipantId[] mentors = [.. command.Mentors.Except(meeting.InvitedMentors)], mentees = [.. command.Mentees.Except(meeting.InvitedMentees)];
        Refused.When(mentors.Length + mentees.Length == 0, Say.AlreadyInvited);
        return new(meeting.Id, meeting.Cycle, mentors, mentees, command.On);
    }
}
