using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Quality;

/// <summary>The marks of one final questionnaire, as one member of a group filled it in.</summary>
public sealed record FinalAnswers(Guid Id, int Year, MentoringForm Form, Side Side, IReadOnlyList<Mark> Marks);

public partial class FinalAnswersProjection : MultiStreamProjection<FinalAnswers, Guid>
{
    public FinalAnswersProjection() => Identity<MonitoringQuestionnaireSubmitted>(x => NamedId.Of("final-answers", x.Group.Value, x.Participant.Value));

    public override FinalAnswers? Evolve(FinalAnswers? snapshot, Guid id, IEvent e) =>
        e.Data is MonitoringQuestionnaireSubmitted { Moment: SurveyMoment.After } x ? new(id, x.Cycle.First, x.Form, x.Side, x.Marks) : snapshot;
}

/// <summary>What the final questionnaires of a year say to the sentences of the methodology.</summary>
public static class Shares
{
    /// <summary>Liked it and would go on, taken together; then the questions that are one sentence each.</summary>
    private const string LikedIt = "Q20", GoesOn = "Q21";

    private static readonly string[] Single = ["Q22", "P01", "P02", "P03", "P04", "P05", "P06", "P07", "T09", "T10", "T11", "T12", "T13", "W02", "W03", "W04"];

    public static async Task<IReadOnlyList<YesShare>> Of(IQuerySession session, SchoolYear year, CancellationToken cancellation)
    {
        var first = year.First;
        return Count([.. (await session.Query<FinalAnswers>().Where(x => x.Year == first).ToListAsync(cancellation)).Select(x => x.Marks)]);
    }

    /// <summary>Nothing of questions that few answered.</summary>
    public static IReadOnlyList<YesShare> Count(IReadOnlyList<IReadOnlyList<Mark>> filled) =>
    [
        .. Single.Select(code => Of(code, filled.Select(x => Value(x, code))))
            .Prepend(Of(LikedIt, filled.Select(x => Value(x, LikedIt) is { } liked && Value(x, GoesOn) is { } goes ? Math.Min(liked, goes) : (int?)null)))
            .Where(x => x.Answered >= Few.Fewest),
    ];

    private static YesShare Of(string code, IEnumerable<int?> values)
    {
        int[] answered = [.. values.OfType<int>()];
        return new(code, answered.Count(x => x > 0), answered.Length);
    }

    private static int? Value(IReadOnlyList<Mark> marks, string code) => marks.FirstOrDefault(x => x.Code == code)?.Value;
}
