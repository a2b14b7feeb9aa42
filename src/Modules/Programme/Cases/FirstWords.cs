using System.Globalization;
using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Planning;
using Wolverine;

namespace Mentorship.Programme.Cases;

/// <summary>What a case can say before anybody wrote a word of it: facts of the group, without a name.</summary>
public static class FirstWords
{
    public static async Task<CaseWords> Of(GroupProgramme group, IReadOnlyList<ParticipantId> people, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var file = NotThere.Unless(await session.LoadAsync<GroupFile>(group.Id, cancellation), Say.NoSuchGroup);
        var standings = (await bus.InvokeAsync<Standings>(new StandingOf(group.Members, group.Cycle, file.EndedOn!.Value), cancellation)).All.ToDictionary(x => x.Participant);
        var model = (await bus.InvokeAsync<Groups>(new GroupsOf([group.Group]), cancellation)).All is [var standing, ..] ? standing.RoleModel : null;
        var figures = (await bus.InvokeAsync<Figures>(new FiguresOf(group.Mentees, group.Cycle), cancellation)).All;
        var names = new NamesWithin((await bus.InvokeAsync<Names>(new NamesOf(people) { InCases = true }, cancellation)).All);
        var plan = file.Plan is { } drafted ? (await Safe.Open<PlanWords>(session, Matter.Plan, [drafted.Words], cancellation)).GetValueOrDefault(drafted.Words) : null;
        return Compose(file, standings, model, figures, plan is null ? null : new([.. plan.Goals.Select(x => new GoalWords(names.Masked(x.Said)))], [.. plan.Items.Select(x => new ItemWords(names.Masked(x.Task)))]));
    }

    public static CaseWords Compose(GroupFile file, IReadOnlyDictionary<ParticipantId, Standing> standings, string? model, IReadOnlyList<Figure> figures, PlanWords? plan) => new(
        Say.CaseTitleOf.With(Words.Of(file.Form), model ?? "—"),
        Requests(file, standings), plan is null ? null : Lines(plan.Goals.Select(x => x.Said)),
        Lines([Say.CaseMentors.With(Sides(file.Mentors, standings)), Say.CaseMentees.With(Sides(file.Mentees, standings))]),
        Steps(file), plan is null ? null : Lines(plan.Items.Select(x => x.Task)), Lines([.. Verdicts(file, plan), .. Changes(figures)]), null, null, null, null, null);

    private static string? Requests(GroupFile file, IReadOnlyDictionary<ParticipantId, Standing> standings) =>
        file.Mentees.SelectMany(x => standings.GetValueOrDefault(x)?.RequestCodes ?? []).Distinct().ToArray() is { Length: > 0 } codes ? Say.CaseRequests.With(Directions.InForce.WordsOf(codes)) : null;

    /// <summary>Who they are outside the programme and how many, no more.</summary>
    private static string Sides(IReadOnlyList<ParticipantId> members, IReadOnlyDictionary<ParticipantId, Standing> standings) => string.Join(", ",
        members.Select(standings.GetValueOrDefault).OfType<Standing>().GroupBy(x => x.Kind).Select(x => $"{Words.Of(x.Key).ToLower(CultureInfo.CurrentCulture)} – {x.Count()}"));

    private static string Steps(GroupFile file)
    {
        var held = file.Meetings.Where(x => x.HeldOn is not null).GroupBy(x => x.Kind).OrderBy(x => x.Key).ToArray();
        return Lines([Say.CaseLasted.With(Words.Of(file.StartedOn), Words.Of(file.EndedOn), held.Sum(x => x.Count())), .. held.Select(x => $"{Words.Of(x.Key)} – {x.Count()}")]);
    }

    private static IEnumerable<string> Verdicts(GroupFile file, PlanWords? plan) =>
        file.Verdicts.Select((verdict, at) => $"{plan?.Goals.ElementAtOrDefault(at)?.Said ?? Say.CaseGoal.With(at + 1)}: {Words.Of(verdict).ToLower(CultureInfo.CurrentCulture)}");

    /// <summary>Of several mentees the mean, so that no figure is one person's where it need not be.</summary>
    private static IEnumerable<string> Changes(IReadOnlyList<Figure> figures) =>
        figures.GroupBy(x => x.Told).Select(x => Say.CaseChange.With(x.Key, $"{x.Average(y => y.Before):0.#}", $"{x.Average(y => y.After):0.#}"));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
