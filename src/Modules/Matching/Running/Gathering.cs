using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Running;

/// <summary>Gathers what a run is computed from, as it stands on a day; pairs proposed out of a run itself count as not proposed yet.</summary>
public static class Gathering
{
    private const int NearAtMost = 3;

    public static async Task<RunInputs> Of(RunId run, RunTerms terms, IQuerySession session, Func<StandingOf, Task<Standings>> ask) =>
        await Of(run, terms, session, await Facts.Of(session, terms.Cycle, terms.On, ask));

    public static async Task<RunInputs> Of(RunId run, RunTerms terms, IQuerySession session, Facts facts)
    {
        var (year, standings) = (terms.Cycle.First, facts.Standings);
        var groups = (await session.Query<Group>().Where(x => x.Year == year).ToListAsync()).Where(x => !x.Mentees.Any(one => x.Id == ProposeFromRun.GroupOf(run, one))).ToArray();
        var busy = groups.SelectMany(x => x.BusyMentees).ToHashSet();
        ParticipantId[] mentors = [.. facts.Mentors.Where(x => x.Step == FunnelStep.Selected).Select(x => x.Participant).OrderBy(x => x.Value)];
        ParticipantId[] mentees = [.. facts.Mentees.Select(x => x.Participant).Where(x => !busy.Contains(x)).OrderBy(x => x.Value)];
        var kept = terms.Keeping is { } before && await session.LoadAsync<RunResult>(before.Value) is { } result ? result.Pairs.Select(x => (x.Mentee, x.Mentor)).ToHashSet() : [];
        var rule = Rulebook.Current.Of(terms.Form, facts.Settings);
        var stated = await session.LoadAsync<Conditions>(Conditions.IdOf(terms.Cycle));
        var seats = await session.Query<Seats.SeatsOfMentor>().ToListAsync();
        var pairing = new Pairing(
            terms, rule, facts, kept, seats.ToDictionary(x => new ParticipantId(x.Id), x => x.Seats.Select(seat => seat.Mentee).ToHashSet()),
            new KeptApart(stated?.All ?? [], seats, groups));
        var proposed = groups.SelectMany(x => x.SeatsAsked).CountBy(x => x).ToDictionary();
        RunMentor[] places = [.. Places(mentors.Where(standings.ContainsKey).ToHashSet(), stated?.Teams ?? []).OrderBy(x => x.Mentor.Value)];
        var (of, pairs) = (new List<RunMentee>(), new List<RunPair>());
        // who is of another form altogether is not left by this one
        foreach (var mentee in mentees.Where(x => standings.TryGetValue(x, out var known) && rule.Mentees.Contains(known.Kind)))
        {
            var tried = places.Select(x => pairing.Of(mentee, x)).ToArray();
            pairs.AddRange(tried.Where(x => x.Hurdles.Count == 0).Select(x => x.Pair));
            of.Add(new(
                mentee, [.. tried.SelectMany(x => x.Hurdles.Take(1)).CountBy(x => x).OrderBy(x => x.Key).Select(x => new HurdleCount(x.Key, x.Value))],
                [.. tried.Where(x => x.Hurdles.Count == 1 && x.Pair.Score > 0 && x.Hurdles[0] != Hurdle.PairAlreadyActive).OrderByDescending(x => x.Pair.Score).ThenBy(x => x.Pair.Mentor.Value).Take(NearAtMost)
                    .Select(x => NearPair.Of(x.Pair, x.Hurdles[0]))]));
        }

        var conditions = stated?.Among(of.Select(x => x.Mentee).ToHashSet()) ?? [];
        return new(run.Value, of, [.. places.Select(x => x with { Seats = x.All.Min(Free) })], pairs)
        {
            Conditions = conditions.Count == 0 ? null : conditions,
            LeastGroup = terms.LeastGroup,
        };

        int Free(ParticipantId mentor) =>
            Math.Max(0, rule.Limit(standings[mentor].Capacity) - facts.People.Taken.GetValueOrDefault(mentor.Value) - proposed.GetValueOrDefault(mentor) + terms.ExtraSeats);
    }

    /// <summary>The teams whose members are all there, and everybody else by themselves.</summary>
    private static IEnumerable<RunMentor> Places(HashSet<ParticipantId> mentors, IReadOnlyList<TeamStated> teams)
    {
        TeamStated[] whole = [.. teams.Where(x => x.Mentors.All(mentors.Contains))];
        return whole.Select(x => new RunMentor(x.Lead, 0) { With = x.Others() }).Concat(mentors.Except(whole.SelectMany(x => x.Mentors)).Select(x => new RunMentor(x, 0)));
    }
}
