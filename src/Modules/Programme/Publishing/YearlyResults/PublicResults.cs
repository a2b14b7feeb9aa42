using Mentorship.Design;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Publishing.YearlyResults;

/// <summary>The results of a year as everybody sees them: numbers, and the names of those only who agreed to be named.</summary>
public sealed record PublicResults(Guid Id, SchoolYear Cycle, YearFigures Figures, DateOnly PublishedOn, IReadOnlyList<string> Named)
{
    public string Title => Say.PublicResultsOf.With(Cycle);

    /// <summary>The numbers with what they count, in the order of reading.</summary>
    public static IEnumerable<(string Label, string Number)> Rows(YearFigures figures)
    {
        yield return (Say.FiguresGroups, $"{figures.Groups}");
        yield return (Say.FiguresCompleted, figures.Completed is { } completed ? $"{completed}" : Say.TooFewGroups);
        yield return (Say.FiguresMentors, $"{figures.Mentors}");
        yield return (Say.FiguresMentees, $"{figures.Mentees}");
        yield return (Say.FiguresMeetings, $"{figures.Meetings}");
        yield return (Say.FiguresGoals, figures.GoalsReached is { } reached ? Say.OfSoMany.With(reached, figures.Goals) : Say.TooFewGroups);
        yield return (Say.FiguresSatisfied, figures.Satisfied is { } satisfied ? Say.OfSoMany.With(satisfied, figures.Answers) : Say.TooFewAnswered);
    }

    public string Told() => string.Join("\n", Rows(Figures).Select(x => $"{x.Label}: {x.Number}").Concat(Named.Count == 0 ? [] : [$"{Say.BestMentors}: {string.Join(", ", Named)}"]));
}
