using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Acquainting;

/// <summary>Records who was at the general meeting: selected mentors and mentees of the base (7.Z1).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record HoldGeneralMeeting(MeetingId Meeting, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly On)
{
    public sealed class Rules : AbstractValidator<HoldGeneralMeeting>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Mentors).NotEmpty();
            RuleFor(x => x.Mentees).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class HoldGeneralMeetingHandler
{
    public static async Task<(Standings, SelectedMentors)> Load(HoldGeneralMeeting command, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<GeneralMeeting>(command.Meeting) is { } meeting
            ? (await bus.InvokeAsync<Standings>(new StandingOf([.. command.Mentors, .. command.Mentees], meeting.Cycle, command.On)),
                await SelectedMentors.Among(command.Mentors, meeting.Cycle, session))
            : (new([]), new([]));

    public static GeneralMeetingHeld Handle(
        HoldGeneralMeeting command, [WriteAggregate(nameof(HoldGeneralMeeting.Meeting))] GeneralMeeting meeting,
        Standings standings, SelectedMentors selected, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(meeting.Held, Say.MeetingAlreadyHeld);
        Refused.When(command.Mentors.Intersect(command.Mentees).Any(), Say.MentorAndMenteeAtOnce);
        Refused.When(command.Mentors.Except(selected.All).Any(), Say.MentorNotSelected);
        Refused.When(command.Mentees.Except(standings.All.Where(x => x.InMenteeBase).Select(x => x.Participant)).Any(), Say.MenteeNotInBase);
        Bar.Check(standings);
        return new(meeting.Id, meeting.Cycle, [.. command.Mentors.Distinct()], [.. command.Mentees.Distinct()], command.On);
    }
}
