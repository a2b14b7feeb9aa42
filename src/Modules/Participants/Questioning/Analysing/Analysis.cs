using System.Globalization;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning.Analysing;

/// <summary>How often an answer was given; nothing where so few gave it that they could be told.</summary>
public sealed record ChoiceCount(string Words, int? Count);

/// <summary>What was answered to one question: by how many, on what average, and how often what.</summary>
public sealed record ItemCounts(string Code, string Question, ItemKind Kind, int? Answered, decimal? Mean, IReadOnlyList<ChoiceCount> Counts);

/// <summary>The answers to one questionnaire of one cycle as a whole; nobody can be told from it, and nobody's own words are in it.</summary>
public sealed record Analysis(string Questionnaire, SchoolYear Cycle, int Answered, IReadOnlyList<ItemCounts> Items)
{
    [View("/api/participants/questionnaires/{code}/analysis/{cycle:int}"), Needs(Deed.AnalyseQuestionnaires)]
    public static async Task<Analysis> Read(IQuerySession session, string code, int cycle, CancellationToken cancellation)
    {
        var form = NotThere.Unless(await Editions.InForce(session, code, cancellation), Say.QuestionnaireUnknown);
        return Of(form, new(cycle), await Newest(session, code, cycle, cancellation));
    }

    public static async Task<IReadOnlyList<FilledIn>> Newest(IQuerySession session, string code, int cycle, CancellationToken cancellation)
    {
        var found = await Safe.Alike(session, new { content = new { questionnaire = code, cycle } }, cancellation);
        return [.. found.Where(x => x.Purpose != Purpose.Draft && x.Content.TryGetProperty("replies", out _)).Select(x => (Who: x.Subjects[0], x.Id, Written: x.As<FilledIn>()))
            .GroupBy(x => (x.Who, x.Written.Group)).Select(x => x.MaxBy(r => r.Id).Written)];
    }

    public static Analysis Of(Questionnaire form, SchoolYear cycle, IReadOnlyList<FilledIn> all)
    {
        Filled[] filled = [.. all.Select(x => new Filled(form, x.Replies))];
        return new(form.Code, cycle, all.Count, [.. form.Items.Select(x => Of(x, filled))]);
    }

    private static ItemCounts Of(Item item, Filled[] all)
    {
        string[][] given = [.. all.Where(x => x.Asks(item)).Select(x => x.Of(item.Code).ToArray()).Where(x => x.Length > 0)];
        var enough = given.Length >= Few.Fewest;
        var counts = item.Choices.Select(x => given.Count(g => g.Contains(x.Code))).ToArray();
        return new(
            item.Code, item.Question.Word, item.Kind, enough || given.Length == 0 ? given.Length : null,
            enough && item.Kind is ItemKind.Scale or ItemKind.Number ? Mean(given) : null,
            enough ? [.. item.Choices.Zip(FewAnswers.Told(counts), (x, count) => new ChoiceCount(x.Words.Word, count))] : []);
    }

    private static decimal? Mean(string[][] given) =>
        given.Select(x => int.TryParse(x[0], CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null).Average() is { } mean ? Math.Round(mean, 1) : null;
}
