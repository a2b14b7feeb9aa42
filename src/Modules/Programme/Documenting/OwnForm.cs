using Mentorship.Kernel.Writing;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Documenting;

/// <summary>The school's own form of a paper, as it was uploaded.</summary>
public sealed record OwnForm(string Id, string FileName, byte[] Content, DateOnly AdoptedOn)
{
    /// <summary>The field that stands for the whole text.</summary>
    public const string Text = "текст";

    /// <summary>The fields a form may have, by the names that the office types, and the facts they stand for.</summary>
    private static readonly IReadOnlyDictionary<string, string> OfAll = new Dictionary<string, string> { ["школа"] = "school", ["дата"] = "on", ["директор"] = "director" };

    private static readonly IReadOnlyDictionary<string, string> OfPapers = new Dictionary<string, string>(OfAll) { ["учебный_год"] = "year", ["куратор"] = "curator" };

    private static readonly IReadOnlyDictionary<string, string> OfPersons = new Dictionary<string, string>(OfPapers) { ["наставник"] = "person", ["должность"] = "place" };

    private static readonly IReadOnlyDictionary<string, string> OfOrders = new Dictionary<string, string>(OfAll) { ["номер"] = "number", ["название"] = "title", ["проверка"] = "check" };

    public static IReadOnlyDictionary<string, string> FieldsOf(PaperForm form) =>
        form == PaperForm.Order ? OfOrders : DocumentForms.OfPerson.Contains(form) ? OfPersons : OfPapers;

    /// <summary>What is wrong with a form, in a sentence; nothing where it can be used.</summary>
    public static string? Fault(PaperForm form, IReadOnlyList<string> fields) =>
        fields.Except([.. FieldsOf(form).Keys, Text]).ToArray() is { Length: > 0 } unknown ? Say.OwnFormUnknownFields.With(string.Join(", ", unknown), string.Join(", ", FieldsOf(form).Keys.Append(Text)))
        : fields.Contains(Text) ? null
        : Say.OwnFormNeedsText.With($"{{{{{Text}}}}}");

    /// <summary>How a paper that is written elsewhere becomes a file: in the school's own form where it has one.</summary>
    public static async Task<Func<TextDocument, byte[]>> For(PaperForm form, DateOnly on, IQuerySession session, Courier courier, CancellationToken cancellation)
    {
        if (await session.LoadAsync<OwnForm>(form.ToString(), cancellation) is not { } own) return x => x.ToFile();
        var facts = await DocumentFacts.Of(null, on, session, courier, cancellation);
        return x => own.Filled(x, field => facts.ValueOf(field, NameCase.Nominative));
    }

    public byte[] Filled(TextDocument text, Func<string, string> valueOf) =>
        MergeTemplate.Fill(Content, FieldsOf(Enum.Parse<PaperForm>(Id)).ToDictionary(x => x.Key, x => valueOf(x.Value)), Text, text);
}

/// <summary>Whether the school has a form of its own for a paper, and which.</summary>
public sealed record OwnFormState(Guid Id, PaperForm Form, string? Fingerprint)
{
    public static Guid StreamOf(PaperForm form) => NamedId.Of("own-form", form.ToString());

    public static OwnFormState Create(OwnFormAdopted e) => new(StreamOf(e.Form), e.Form, e.Fingerprint);

    public OwnFormState Apply(OwnFormAdopted e) => this with { Fingerprint = e.Fingerprint };

    public OwnFormState Apply(OwnFormDropped _) => this with { Fingerprint = null };
}
