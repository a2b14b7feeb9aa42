using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Questioning.Phrasing;

/// <summary>The questions of the monitoring, each worded for whom and when it is asked; the questionnaires are put together out of it.</summary>
public sealed record ItemBank(int Version, string Source, IReadOnlyList<BankSection> Sections, IReadOnlyList<BankForm> Forms, IReadOnlyList<BankItem> Items)
{
    public IEnumerable<Questionnaire> Questionnaires() =>
        from form in Forms
        from side in new[] { Side.Mentee, Side.Mentor }
        from moment in Enum.GetValues<SurveyMoment>()
        select Of(form, side, moment);

    private Questionnaire Of(BankForm form, Side side, SurveyMoment moment) => new(
        $"M-{form.Code}-{side}-{moment}".ToUpperInvariant(), Version, Title(form, side, moment), side, form.Forms, moment, Source,
        [.. Sections.Select(x => new Section(x.Code, x.Title, [.. Asked(form, side, moment).Where(i => i.Section == x.Code).Select(i => i.As(side, moment))])).Where(x => x.Items.Count > 0)]);

    private IEnumerable<BankItem> Asked(BankForm form, Side side, SurveyMoment moment) =>
        Items.Where(x => x.Wording(side, moment) is not null && (x.Only is null || x.Only.Contains(form.Code)));

    private static Phrase Title(BankForm form, Side side, SurveyMoment moment) => (side, moment) switch
    {
        (Side.Mentee, SurveyMoment.Before) => new($"Анкета наставляемого «до», {form.Word.Ru}", $"Mentee's questionnaire “before”, {form.Word.En}"),
        (Side.Mentee, _) => new($"Анкета наставляемого «после», {form.Word.Ru}", $"Mentee's questionnaire “after”, {form.Word.En}"),
        (_, SurveyMoment.Before) => new($"Анкета наставника «до», {form.Word.Ru}", $"Mentor's questionnaire “before”, {form.Word.En}"),
        _ => new($"Анкета наставника «после», {form.Word.Ru}", $"Mentor's questionnaire “after”, {form.Word.En}"),
    };
}

/// <summary>A section of the monitoring questionnaires.</summary>
public sealed record BankSection(string Code, Phrase Title);

/// <summary>Which forms of mentoring share their questionnaires.</summary>
public sealed record BankForm(string Code, IReadOnlyList<MentoringForm> Forms, Phrase Word);

/// <summary>A question of the bank; asked of whom and when there is a wording for.</summary>
public sealed record BankItem(
    string Code, string Section, ItemKind Kind, IReadOnlyList<string>? Only = null, Condition? ShownIf = null, ReadAs? Reads = null, IReadOnlyList<SurveyMoment>? Required = null,
    Phrase? MenteeBefore = null, Phrase? MentorBefore = null, Phrase? MenteeAfter = null, Phrase? MentorAfter = null)
{
    public Phrase? Wording(Side side, SurveyMoment moment) => (side, moment) switch
    {
        (Side.Mentee, SurveyMoment.Before) => MenteeBefore,
        (Side.Mentor, SurveyMoment.Before) => MentorBefore,
        (Side.Mentee, _) => MenteeAfter,
        _ => MentorAfter,
    };

    /// <summary>The question as it is asked; what the programme goes by is said after the work only.</summary>
    public Item As(Side side, SurveyMoment moment) =>
        new(Code, Kind, Wording(side, moment)!, Required?.Contains(moment) == true, ShownIf, Reads: moment == SurveyMoment.After ? Reads : null);
}
