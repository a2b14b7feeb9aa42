using System.Globalization;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Mapping;

/// <summary>Somebody who asks: for what, how pressingly, and whether a group already answers it.</summary>
public sealed record Asking(ParticipantId Who, Cohort Cohort, IReadOnlyList<string> Codes, int Priority, bool Answered, AgeBand? Age = null);

/// <summary>A mentor of the base with places left: what they can do, in which forms, whom they take.</summary>
public sealed record Offering(ParticipantId Who, IReadOnlyList<string> Codes, IReadOnlyList<MentoringForm> Forms, int AgeFrom, int AgeTo, int Free)
{
    /// <summary>Whether the mentor could answer it, to this cohort if to one.</summary>
    public bool Answers(Direction direction, Cohort? asked) =>
        direction.Competences().Intersect(Codes).Any() && (asked is not { } cohort || (Forms.Intersect(cohort.Forms()).Any() && cohort.IsTaken(AgeFrom, AgeTo)));
}

/// <summary>Who asks in a cycle and who could answer; what the map of requests counts.</summary>
public sealed record Balance(IReadOnlyList<Asking> Asking, IReadOnlyList<Offering> Offering)
{
    public static async Task<Balance> Of(IQuerySession session, int cycle, CancellationToken cancellation)
    {
        var year = new SchoolYear(cycle);
        string[] keys = [.. Enum.GetValues<Contingent>().Select(x => BaseKey.Of(year, Side.Mentor, x))];
        var (first, second, third) = (keys[0], keys[1], keys[2]);
        var people = (await session.Query<Participant>()
            .Where(x => x.LeftOn == null && (x.AskedIn.Contains(cycle) || x.InBases.Contains(first) || x.InBases.Contains(second) || x.InBases.Contains(third))).ToListAsync(cancellation))
            .Where(x => !x.HasTakenBack).ToArray();
        var groups = await session.Query<GroupEntry>().Where(x => x.Cycle == cycle || (x.Cycle < cycle && x.ContinuedIn >= cycle)).ToListAsync(cancellation);
        var known = await Known(session, [.. people.Where(x => x.AskedIn.Contains(cycle)).Select(x => x.Id.Value)], year.Begins, cancellation);
        return new(
            [
                .. from person in people
                   let asked = person.In(year)
                   where asked.RequestCodes.Count > 0
                   let about = known.GetValueOrDefault(person.Id.Value)
                   select new Asking(
                       person.Id, Cohorts.Of(person.Kind, about.Grade), asked.RequestCodes, asked.Priority,
                       groups.Any(x => x.Mentees.Contains(person.Id.Value) && (x.Completed || x.EndedFor(person.Id.Value) is null)), about.Age),
            ],
            [
                .. from person in people
                   where person.StandsIn(year, Side.Mentor)
                   let offer = person.In(year).Offer
                   where offer is { HoursPerWeek: > 0 }
                   let free = offer.Capacity - groups.Where(x => x.Mentors.Contains(person.Id.Value) && x.EndedFor(person.Id.Value) is null).Sum(x => x.Mentees.Count(m => x.EndedFor(m) is null))
                   where free > 0
                   select new Offering(person.Id, offer.CompetenceCodes, offer.Forms, offer.AgeFrom, offer.AgeTo, free),
            ]);
    }

    /// <summary>The number of the class and the age, and nothing else of the vault: who it is stays there.</summary>
    private static async Task<Dictionary<Guid, (int? Grade, AgeBand? Age)>> Known(IQuerySession session, Guid[] people, DateOnly on, CancellationToken cancellation)
    {
        var found = await session.AdvancedSql.QueryAsync<Guid, string, string>(
            """
            select row(c.id), row(coalesce(substring(c.data -> 'profile' ->> 'place' from '^\s*(\d{1,2})'), '')), row(c.data -> 'profile' ->> 'bornOn')
            from vault.mt_doc_card c where c.tenant_id = ? and c.id = any(?)
            """,
            cancellation, session.TenantId, people);
        return found.ToDictionary(x => x.Item1, x => (
            int.TryParse(x.Item2, CultureInfo.InvariantCulture, out var grade) ? grade : (int?)null,
            (AgeBand?)Rulebook.Law.InForce.BandOf(DateOnly.Parse(x.Item3, CultureInfo.InvariantCulture), on)));
    }
}
