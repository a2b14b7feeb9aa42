using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Who of those asked about is a selected mentor of the cycle.</summary>
public sealed record SelectedMentors(IReadOnlyList<ParticipantId> All)
{
    public static async Task<SelectedMentors> Among(IEnumerable<ParticipantId> participants, SchoolYear cycle, IQuerySession session)
    {
        var selected = new List<ParticipantId>();
        foreach (var participant in participants)
            if (await session.LoadAsync<Candidacy>(Candidacy.IdOf(participant, cycle)) is { State: CandidacyState.Selected })
                selected.Add(participant);
        return new(selected);
    }
}

/// <summary>Whether work with a candidate is barred on the day of the act.</summary>
public static class Bar
{
    public static async Task<Standings> On(CandidacyId candidacy, DateOnly day, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<Candidacy>(candidacy) is { } found
            ? await bus.InvokeAsync<Standings>(new StandingOf([found.Participant], found.Cycle, day))
            : new([]);

    /// <exception cref="Refused">Work with one of them is barred.</exception>
    public static void Check(Standings standings)
    {
        foreach (var standing in standings.All)
            if (standing.BarredBecause is { } reason)
                throw new Refused(reason);
    }
}
