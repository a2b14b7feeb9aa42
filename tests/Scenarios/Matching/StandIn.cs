using JasperFx.Events;
using Marten;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Wolverine.Attributes;

[assembly: WolverineModule]

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>Answers where people stand from the events of their streams, until the participants' module answers itself.</summary>
public static class StandingOfHandler
{
    public static async Task<Standings> Handle(StandingOf question, IQuerySession session)
    {
        var found = new List<Standing>();
        foreach (var id in question.Participants)
        {
            var events = await session.Events.FetchStreamAsync(id.Value);
            if (events.Select(x => x.Data).OfType<ParticipantRegistered>().FirstOrDefault() is not { } registered) continue;
            var mentor = events.Select(x => x.Data).OfType<MentorEnteredBase>().LastOrDefault(x => x.Cycle == question.Cycle);
            var mentee = events.Select(x => x.Data).OfType<MenteeEnteredBase>().LastOrDefault(x => x.Cycle == question.Cycle);
            found.Add(new(
                id, registered.Kind, registered.AgeBand switch { AgeBand.Adult => 35, AgeBand.From14To17 => 15, _ => 12 },
                events.Any(x => x.Data is ConsentWithdrawn) ? "Согласие отозвано." : null, mentee is not null, mentor is not null,
                mentee?.RequestCodes ?? [], mentor?.CompetenceCodes ?? [], mentor?.Forms ?? [], mentor?.Capacity ?? 0));
        }

        return new(found);
    }
}
