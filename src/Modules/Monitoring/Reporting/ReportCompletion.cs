using System.Security.Cryptography;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Grouping;
using Mentorship.Monitoring.Surveying;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Monitoring.Reporting;

/// <summary>Tells the region of a completed programme, once for a group and without anybody's identity.</summary>
public static class ReportCompletionHandler
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static async Task<(HandlerContinuation, Completed)> Load(GroupProgrammeCompleted completed, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.Events.FetchStreamStateAsync(Completion.IdOf(completed.Group), cancellation) is not null)
            return (HandlerContinuation.Stop, Completed.Nothing);
        ParticipantId[] people = [.. completed.Mentors, .. completed.Mentees];
        var roll = await session.LoadAsync<GroupRoll>(completed.Group, cancellation) ?? throw new NotYet("group");
        var categories = await session.LoadManyAsync<Category>(cancellation, people.Select(x => x.Value));
        if (categories.Count < people.Length) throw new NotYet("category");
        var answers = await session.LoadManyAsync<Satisfaction>(cancellation, people.Select(x => Satisfaction.IdOf(x, completed.Cycle)));
        // the only place where a group and its pseudonym stand together is the event itself
        return (HandlerContinuation.Continue, new(roll, [.. categories], [.. answers], RandomNumberGenerator.GetString(Letters, 26)));
    }

    public static IStartStream Handle(GroupProgrammeCompleted completed, Completed found) =>
        MartenOps.StartStream<Completion>(Completion.IdOf(completed.Group), Report(completed, found));

    public static CompletionReported Report(GroupProgrammeCompleted completed, Completed found)
    {
        var (mentors, mentees) = (Of(completed.Mentors), Of(completed.Mentees));
        var goals = completed.Goals.Where(x => x != GoalVerdict.Dropped).ToArray();
        return new(
            completed.Group, found.Pseudonym, completed.Cycle, found.Roll.Form, found.Roll.RoleModel,
            MostOf(completed.Mentors), MostOf(completed.Mentees), [.. found.Categories.Select(x => x.AgeBand).Distinct().Order()],
            completed.StartedOn, completed.OccurredOn, completed.MeetingsHeld, goals.Count(x => x == GoalVerdict.Reached), goals.Length,
            SmallCells.Told(mentors.Count(x => x.Satisfied), mentors.Length), mentors.Length, SmallCells.Told(mentees.Count(x => x.Satisfied), mentees.Length), mentees.Length,
            completed.OccurredOn);

        // whoever left before the end is none of those the completion is about
        Answer[] Of(IReadOnlyList<ParticipantId> side) =>
            [.. found.Answers.Where(x => side.Contains(x.Participant)).Select(x => x.In(completed.Group, SurveyRound.Final)).OfType<Answer>()];

        ParticipantKind MostOf(IReadOnlyList<ParticipantId> side) =>
            found.Categories.Where(x => side.Contains(new(x.Id))).CountBy(x => x.Kind).OrderByDescending(x => x.Value).ThenBy(x => x.Key).First().Key;
    }
}

/// <summary>What is known of a completed group and its people, and the code the region will know it by.</summary>
public sealed record Completed(GroupRoll Roll, IReadOnlyList<Category> Categories, IReadOnlyList<Satisfaction> Answers, string Pseudonym)
{
    public static readonly Completed Nothing = new(null!, [], [], "");
}
