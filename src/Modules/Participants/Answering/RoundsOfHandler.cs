using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Participants.Answering;

/// <summary>Answers <see cref="RoundsOf"/>.</summary>
public static class RoundsOfHandler
{
    public static async Task<Rounds> Handle(RoundsOf question, IQuerySession session, IMessageBus bus, CancellationToken cancellation)
    {
        var groups = (await bus.InvokeAsync<Groups>(new GroupsOf(question.Groups), cancellation)).All;
        var ended = (await bus.InvokeAsync<ProgrammesAtWork>(new ProgrammesOf(question.Groups), cancellation)).FinalMeetingHeld.ToHashSet();
        var people = (await session.LoadAmongAsync<Participant>(groups.SelectMany(x => x.Members).Select(x => x.Value), cancellation)).ToDictionary(x => x.Id);
        return new(
        [
            .. from standing in groups
               from person in standing.Members
               where people.ContainsKey(person)
               let side = standing.Mentors.Contains(person) ? Side.Mentor : Side.Mentee
               from form in Questionnaires.All
               where form.Side == side && form.Moment is not null && form.Forms.Contains(standing.Form)
               let moment = form.Moment!.Value
               let answered = people[person].Surveyed.Contains(new Surveyed(standing.Group, moment))
               let open = moment == SurveyMoment.After ? ended.Contains(standing.Group) : standing.Formed && !ended.Contains(standing.Group)
               select new RoundOffered(standing.Group, person, side, moment, form.Code, open && !answered, answered),
        ]);
    }
}
