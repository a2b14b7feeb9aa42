using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning.Telling;

/// <summary>What class teacher and psychologist told of a participant, for curator and psychologist only.</summary>
public sealed record Knowledge(SchoolYear Cycle, ToldBy By, string Topics, string Words, DateOnly On)
{
    [View("/api/participants/people/{id:guid}/told"), Needs(Deed.ReadThirdParty), StepUp]
    public static async Task<IReadOnlyList<Knowledge>> Read(IQuerySession session, Guid id, CancellationToken cancellation)
    {
        Extent.Of(Deed.ReadThirdParty).Must(new ParticipantId(id), Say.NotRegistered);
        return [.. (await Safe.OpenAll(session, Matter.Notes, id, [Purpose.ThirdParty], cancellation)).Select(x => x.As<Told>())
            .Select(x => new Knowledge(x.Cycle, x.By, Directions.InForce.WordsOf(x.RequestCodes), x.Words, x.On))];
    }
}
