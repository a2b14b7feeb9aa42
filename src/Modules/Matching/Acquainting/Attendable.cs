using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Acquainting;

/// <summary>Who of those named may be asked to a general meeting, or be at it: selected mentors and mentees of the base.</summary>
public sealed record Attendable(Standings Standings, SelectedMentors Selected)
{
    public static async Task<Attendable> Of(IReadOnlyList<ParticipantId> mentors, IReadOnlyList<ParticipantId> mentees, SchoolYear cycle, DateOnly on, IQuerySession session, IMessageBus bus) => new(
        await bus.InvokeAsync<Standings>(new StandingOf([.. mentors, .. mentees], cycle, on)), await SelectedMentors.Among(mentors, cycle, session));

    /// <exception cref="Refused">One of them is not selected, not in the base, or barred.</exception>
    public void Check(IReadOnlyList<ParticipantId> mentors, IReadOnlyList<ParticipantId> mentees)
    {
        Refused.When(mentors.Intersect(mentees).Any(), Say.MentorAndMenteeAtOnce);
        Refused.When(mentors.Except(Selected.All).Any(), Say.MentorNotSelected);
        Refused.When(mentees.Except(Standings.All.Where(x => x.InMenteeBase).Select(x => x.Participant)).Any(), Say.MenteeNotInBase);
        Bar.Check(Standings);
    }
}
