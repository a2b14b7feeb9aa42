using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Who of those asked about is a selected mentor of the cycle, and who of these has yet to be trained.</summary>
public sealed record SelectedMentors(IReadOnlyList<ParticipantId> All)
{
    public IReadOnlyList<ParticipantId> Untrained { get; init; } = [];

    public static async Task<SelectedMentors> Among(IEnumerable<ParticipantId> participants, SchoolYear cycle, IQuerySession session)
    {
        var selected = (await session.LoadAmongAsync<Candidacy>(participants.Select(x => Candidacy.IdOf(x, cycle).Value))).Where(x => x.State == CandidacyState.Selected).ToArray();
        return new([.. selected.Select(x => x.Participant)]) { Untrained = [.. selected.Where(x => !x.Trained).Select(x => x.Participant)] };
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
