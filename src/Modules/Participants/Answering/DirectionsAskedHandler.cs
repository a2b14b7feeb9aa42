using Mentorship.Participants.Contracts;
using Mentorship.Participants.Mapping;

namespace Mentorship.Participants.Answering;

/// <summary>Answers what is asked for in a cycle, in numbers.</summary>
public static class DirectionsAskedHandler
{
    public static async Task<DirectionsAsked> Handle(DirectionsAskedIn question, IQuerySession session, CancellationToken cancellation)
    {
        var asking = (await Balance.Of(session, question.Cycle.First, cancellation)).Asking;
        return new(
        [
            .. from one in asking
               from code in one.Codes.Distinct()
               group one by code into people
               orderby people.Count() descending, people.Key
               select new DirectionAsked(people.Key, people.Count(), people.Count(x => !x.Answered)),
        ]);
    }
}
