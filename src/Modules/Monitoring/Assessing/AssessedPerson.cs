namespace Mentorship.Monitoring.Assessing;

/// <summary>Somebody of the bases, with what was measured so far.</summary>
public sealed record AssessedPerson(
    ParticipantId Participant, IReadOnlyList<Side> Sides, Contingent Contingent, DateOnly? BaselineOn, bool BaselineWaived, DateOnly? FinalOn, bool FinalWaived)
{
    /// <summary>Who of the bases of a cycle is measured and who is not; without values.</summary>
    [View("/api/monitoring/assessments")]
    [Needs(Deed.ListAssessed)]
    public static async Task<IReadOnlyList<AssessedPerson>> Read(IQuerySession session, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var year = cycle ?? SchoolYear.Of(Today.Of(clock)).First;
        var people = await session.Query<ToMeasure>().Where(x => x.Year == year).ToListAsync(cancellation);
        var gone = await WithoutConsent.All(session, cancellation);
        var extent = Extent.Of(Deed.ListAssessed);
        var assessed = (await session.LoadManyAsync<Assessment>(cancellation, people.Select(x => x.Id))).ToDictionary(x => x.Id);
        return [.. from person in people
                   where extent.Has(person.Participant) && !gone.Contains(person.Participant)
                   let known = assessed.GetValueOrDefault(person.Id)
                   select new AssessedPerson(
                       person.Participant, person.Sides, person.Contingent,
                       known?.BaselineOn, known?.BaselineWaived is not null, known?.FinalOn, known?.FinalWaived is not null)];
    }
}
