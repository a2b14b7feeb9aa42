using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Publishing;

namespace Mentorship.Programme.Cases;

/// <summary>One line of the register of cases: a group whose programme is completed, and what became of its case.</summary>
public sealed record CaseEntry(GroupId Group, MentoringForm Form, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly? EndedOn, CaseState State, int Edition)
{
    public PublicationState Published { get; init; }

    /// <summary>The cases of a year, those of the latest groups first.</summary>
    [View("/api/programme/cases"), Needs(Deed.ReadCases)]
    public static async Task<IReadOnlyList<CaseEntry>> Read(IQuerySession session, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var year = SchoolYear.Asked(cycle, Today.Of(clock)).First;
        var completed = await session.Query<GroupProgramme>().Where(x => x.Year == year && x.Completed).ToListAsync(cancellation);
        var extent = Extent.Of(Deed.ReadCases);
        Guid[] within = [.. completed.Where(x => extent.Has(x.Group)).Select(x => x.Id)];
        var files = await session.LoadManyAsync<GroupFile>(cancellation, within);
        var cases = (await session.LoadManyAsync<Case>(cancellation, files.Select(x => Case.IdOf(x.Group)))).ToDictionary(x => x.Group);
        var published = (await session.LoadManyAsync<Publication>(cancellation, files.Select(x => Publication.IdOf(x.Group)))).ToDictionary(x => x.Id);
        return [.. files.Select(x => Of(x, cases.GetValueOrDefault(x.Group), published.GetValueOrDefault(Publication.IdOf(x.Group)))).OrderByDescending(x => x.EndedOn).ThenBy(x => x.Group.Value)];
    }

    private static CaseEntry Of(GroupFile file, Case? written, Publication? published) =>
        new(file.Group, file.Form, file.Mentors, file.Mentees, file.EndedOn, CaseSheet.StateOf(written), written?.Edition ?? 0) { Published = PublicationSheet.StateOf(published) };
}
