using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Searching;

/// <summary>Where somebody's search for a pair stands: how often a proposal was declined, what is done next, what came of it before.</summary>
public sealed record SearchCard(ParticipantId Participant, SchoolYear Cycle, Side Side, int Declined, OpenStep? Step, StepOutcome? LastOutcome)
{
    /// <summary>Days within which a step is proposed to be done.</summary>
    public const int Usual = 14;

    [View("/api/matching/search/{participant:guid}"), Needs(Deed.ReadMatching)]
    public static async Task<SearchCard> Read(IQuerySession session, TimeProvider clock, Guid participant, int? cycle)
    {
        var (person, shown) = (new ParticipantId(participant), CycleShown.Of(cycle, clock));
        var year = shown.First;
        var people = await CyclePeople.Of(session, year);
        var isMentee = people.Mentees.Any(x => x.Participant == person);
        if (!isMentee) NotThere.Unless(people.Mentors.FirstOrDefault(x => x.Participant == person), Say.InNeitherBase);
        var search = await session.LoadAsync<Search>(Search.IdOf(person, shown));
        var declined = (await session.Query<Group>().Where(x => x.Year == year).ToListAsync()).Count(x => x.State == GroupState.Declined && x.Members.Contains(person));
        return new(person, shown, isMentee ? Side.Mentee : Side.Mentor, declined, search?.Open, search?.LastOutcome);
    }

    /// <summary>What is proposed first: after a refusal a talk, before one a further search.</summary>
    public NextStep Likely => Declined > 0 && LastOutcome is null ? NextStep.TalkToPsychologist : NextStep.KeepLooking;
}
