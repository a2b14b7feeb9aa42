using System.Text.Json;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning;

/// <summary>One question and what was answered to it; nothing where it was not answered.</summary>
public sealed record Answer(string Question, string? Given);

/// <summary>What a participant answered, one questionnaire of one cycle, in the words of the version it was answered in.</summary>
public sealed record Answers(string Questionnaire, int Version, SchoolYear Cycle, IReadOnlyList<Answer> All)
{
    /// <summary>All questionnaires of a participant that the vault still has, the latest first. What a child wrote in words is for curator, psychologist and the child only.</summary>
    [View("/api/participants/people/{id:guid}/answers"), Needs(Deed.ReadAnswers), StepUp]
    public static async Task<IReadOnlyList<Answers>> Read(IQuerySession session, Guid id, CancellationToken cancellation)
    {
        Extent.Of(Deed.ReadAnswers).Must(new ParticipantId(id), Say.NotRegistered);
        var kept = (await Safe.OpenAll(session, Matter.Answers, id, [Purpose.MenteeAnswers, Purpose.MentorAnswers, Purpose.MonitoringAnswers], cancellation)).Select(Of).ToArray();
        var forms = await Editions.Among(session, kept.Select(x => (x.Questionnaire, x.Version)), cancellation);
        return [.. kept.Where(x => forms.ContainsKey(Phrasing.Questionnaire.Named(x.Questionnaire, x.Version))).Select(x => Told(x, forms[Phrasing.Questionnaire.Named(x.Questionnaire, x.Version)], HearsWords(id)))];
    }

    private static Answers Told(FilledIn written, Questionnaire form, bool words)
    {
        var filled = new Filled(form, written.Replies);
        return new(form.Code, form.Version, written.Cycle,
        [
            .. form.Items.Where(x => filled.Asks(x) && (words || x.Kind != ItemKind.Text))
                .Select(x => new Answer(x.Question.Word, filled.Of(x.Code) is { Count: > 0 } values ? string.Join(", ", values.Select(x.WordOf)) : null)),
        ]);
    }

    private static bool HearsWords(Guid person) => Actor.Current is { } actor
        && (actor.Roles.Any(x => x is Role.Curator or Role.Psychologist or Role.Automation)
            || actor.Roles.Any(x => x is Role.Mentor or Role.Mentee && actor.Reach?.Holds(x, Scope.Own, Thing.Person, person) == true));

    private static FilledIn Of(Sealed kept) => kept.Content.TryGetProperty("replies", out _) ? kept.As<FilledIn>() : Earlier(kept.Content);

    /// <summary>As answers were kept while each questionnaire was a command of its own: a field for each question.</summary>
    private static FilledIn Earlier(JsonElement content) => new(
        content.GetProperty("questionnaire").GetString()!, content.GetProperty("version").GetInt32(), new(content.GetProperty("cycle").GetInt32()), null,
        [
            .. content.EnumerateObject().Where(x => x.Value.ValueKind is (JsonValueKind.String or JsonValueKind.Number))
                .Where(x => Fields.ContainsKey(x.Name)).Select(x => new Reply(Fields[x.Name], [x.Value.ToString()])),
        ]);

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["ownWords"] = "OWN_WORDS",
        ["expectations"] = "EXPECTATIONS",
        ["academicSelfView"] = "SELF_VIEW",
        ["confidence"] = "CONFIDENCE",
        ["organisation"] = "ORGANISATION",
        ["motivation"] = "MOTIVATION",
        ["experience"] = "EXPERIENCE",
    };
}
