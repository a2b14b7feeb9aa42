using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Answering;

/// <summary>Answers where people stand, all at once.</summary>
public static class StandingOfHandler
{
    public static async Task<Standings> Handle(StandingOf question, IQuerySession session, CancellationToken cancellation)
    {
        var ids = question.Participants.Select(x => x.Value).Distinct().ToArray();
        var people = (await session.LoadAmongAsync<Participant>(ids, cancellation)).ToDictionary(x => x.Id);
        var cards = (await session.LoadManyAsync<Card>(cancellation, ids)).ToDictionary(x => x.Id);
        var settings = await SettingsOf.School(session, cancellation);
        return new([.. question.Participants.Where(people.ContainsKey)
            .Select(x => Of(people[x], Birthday.Of(cards.GetValueOrDefault(x.Value), settings), question.Cycle, question.On))]);
    }

    /// <summary>Where one person stands; the age is 0 once the record is gone.</summary>
    public static Standing Of(Participant participant, Birthday born, SchoolYear cycle, DateOnly on)
    {
        var year = participant.In(cycle);
        return new(
            participant.Id, participant.Kind, born.Day is { } day ? Law.AgeOf(day, on) : 0, Bar.Of(participant, born, on),
            participant.StandsIn(cycle, Side.Mentee), participant.StandsIn(cycle, Side.Mentor), year.RequestCodes,
            year.Offer?.CompetenceCodes ?? [], year.Offer?.Forms ?? [], year.Offer?.Capacity ?? 0, year.Offer?.HoursPerWeek ?? 0,
            participant.Clearances.Any(x => x.HoldsOn(on)), Bar.By(participant, born, on), participant.LeftBecause)
        {
            BarredBesides = Bar.Besides(participant, born, on),
            Agreed = [.. participant.Consents.Where(x => x.HoldsOn(on)).Select(x => x.Kind).Distinct()],
            Consents = [.. participant.Consents.Where(x => x.HoldsOn(on)).Select(x => new HeldConsent(x.Id, x.Kind))],
            Years = participant.Experience?.YearsOn(on),
            YearsHere = participant.Experience?.YearsHereOn(on),
            Days = year.Days,
            Interests = year.Interests,
            AgeFrom = year.Offer?.AgeFrom,
            AgeTo = year.Offer?.AgeTo,
        };
    }
}
