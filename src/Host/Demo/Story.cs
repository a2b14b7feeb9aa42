using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Participants.Consenting;

namespace Mentorship.Host.Demo;

/// <summary>Four years of a school's mentoring as dated acts, the same every time for the same seed.</summary>
public static class Story
{
    public static IReadOnlyList<Act> Until(DateOnly asOf, IReadOnlyList<Account> accounts)
    {
        var curator = accounts.First(x => x.Roles.Contains(Role.Curator));
        Season[] seasons = [.. Seasons(Cast.All(seed: 2023))];
        var lost = (from season in seasons from person in season.Lost select (person.Id, season.Turn)).ToDictionary();
        return [.. seasons
            .SelectMany(season => Normative.Of(season, curator).Concat(Gathering.Of(season)).Concat(Choosing.Of(season)).Concat(Forming.Of(season)).Concat(Working.Of(season)).Concat(Caring.Of(season, curator)).Concat(Showing.Of(season)).Concat(Ending.Of(season)).Concat(Telling.Of(season, curator)))
            .Concat(Normative.Founding()).Concat(Normative.Regulating(seasons[0], curator, [.. accounts.Where(x => x.Roles.Any(role => role is Role.DeputyHeadMethod or Role.Psychologist))])).Concat(Normative.Redrafting())
            .Where(x => x.On <= asOf && !(x.Command is RecordAssent assent && lost.TryGetValue(assent.Participant, out var turn) && x.On >= turn))
            .OrderBy(x => x.On)];
    }

    private static IEnumerable<Season> Seasons(IReadOnlyList<Person> cast)
    {
        var gone = new HashSet<Person>();
        foreach (var year in Enumerable.Range(2023, 4))
        {
            var season = new Season(year, cast, gone);
            yield return season;
            gone.UnionWith(season.Lost);
        }
    }
}
