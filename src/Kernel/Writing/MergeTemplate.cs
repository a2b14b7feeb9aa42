using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Kernel.Tables;

namespace Mentorship.Kernel.Writing;

/// <summary>A school's own form (.docx) with merge fields, be they fields of the word processor or typed as <c>{{поле}}</c>; text, headers and footers are filled alike.</summary>
public static partial class MergeTemplate
{
    /// <summary>The fields a form has, each once.</summary>
    /// <exception cref="Unreadable">It is no document, or one that would load or run something.</exception>
    public static IReadOnlyList<string> FieldsOf(byte[] form) => Opened(form, document =>
        Roots(document).SelectMany(x => x.Descendants<Paragraph>()).SelectMany(x => Field().Matches(x.InnerText)).Select(x => x.Groups["name"].Value).Distinct().ToArray()).Result;

    /// <summary>The form with these values in its fields; a field that stands alone in a paragraph may stand for a whole text.</summary>
    /// <exception cref="Unreadable">It is no document.</exception>
    public static byte[] Fill(byte[] form, IReadOnlyDictionary<string, string> values, string blockField, TextDocument block) => Opened(form, document =>
    {
        foreach (var paragraph in Roots(document).SelectMany(x => x.Descendants<Paragraph>()).ToArray())
            if (Field().Match(paragraph.InnerText.Trim()) is { Success: true } alone && alone.Value == paragraph.InnerText.Trim() && alone.Groups["name"].Value == blockField)
                PutInstead(document.MainDocumentPart!, paragraph, block);
            else Fill(paragraph, values);
        return true;
    }).Written;

    private static void PutInstead(MainDocumentPart main, Paragraph paragraph, TextDocument block)
    {
        foreach (var part in block.Parts(main)) paragraph.InsertBeforeSelf(part);
        // a cell must end with a paragraph, and so must whatever else held it alone
        if (paragraph.Parent!.Elements<Paragraph>().Count() > 1 && paragraph.NextSibling() is not null) paragraph.Remove();
        else paragraph.RemoveAllChildren<Run>();
    }

    private static void Fill(Paragraph paragraph, IReadOnlyDictionary<string, string> values)
    {
        foreach (var match in Field().Matches(string.Concat(paragraph.Descendants<Text>().Select(x => x.Text))).Reverse())
        {
            var at = 0;
            var value = values.GetValueOrDefault(match.Groups["name"].Value, "");
            foreach (var text in paragraph.Descendants<Text>().ToArray())
            {
                var (begin, end) = (at, at + text.Text.Length);
                at = end;
                if (end <= match.Index || begin >= match.Index + match.Length) continue;
                var (from, to) = (Math.Max(match.Index, begin) - begin, Math.Min(match.Index + match.Length, end) - begin);
                text.Text = text.Text[..from] + (begin <= match.Index ? value : "") + text.Text[to..];
                text.Space = SpaceProcessingModeValues.Preserve;
            }
        }

        foreach (var text in paragraph.Descendants<Text>().Where(x => x.Text.Contains('\n', StringComparison.Ordinal)).ToArray()) BreakLines(text);
    }

    private static void BreakLines(Text text)
    {
        foreach (var (index, line) in text.Text.Split('\n').Index())
        {
            if (index > 0) text.InsertBeforeSelf(new Break());
            text.InsertBeforeSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        text.Remove();
    }

    private static (T Result, byte[] Written) Opened<T>(byte[] form, Func<WordprocessingDocument, T> work)
    {
        Parcel.InspectDocument(form);
        using var file = new MemoryStream();
        file.Write(form);
        try
        {
            T result;
            using (var document = WordprocessingDocument.Open(file, true))
            {
                if (document.MainDocumentPart?.Document?.Body is null) throw new Unreadable(Say.NotADocument);
                if (LoadsMore(document)) throw new Unreadable(Say.DocumentLoadsMore);
                foreach (var root in Roots(document)) TypedOut(root);
                result = work(document);
            }

            return (result, file.ToArray());
        }
        catch (Exception exception) when (exception is XmlException or OpenXmlPackageException or InvalidDataException or FormatException or IOException or ArgumentException or InvalidOperationException)
        {
            throw new Unreadable(Say.NotADocument);
        }
    }

    /// <summary>Whether whoever opens it would run or load something that does not stand in it.</summary>
    private static bool LoadsMore(WordprocessingDocument document) =>
        document.ExternalRelationships.Any()
        || document.GetAllParts().Any(x => x.ExternalRelationships.Any() || x is VbaProjectPart or EmbeddedObjectPart or EmbeddedPackagePart or EmbeddedControlPersistencePart or AlternativeFormatImportPart)
        || Roots(document).Any(x => Loading().IsMatch(string.Concat(x.Descendants<FieldCode>().Select(code => code.Text).Concat(x.Descendants<SimpleField>().Select(field => $" {field.Instruction?.Value} ")))));

    private static IReadOnlyList<OpenXmlElement> Roots(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        return [main.Document!.Body!, .. main.HeaderParts.Select(x => x.Header).OfType<OpenXmlElement>(), .. main.FooterParts.Select(x => x.Footer).OfType<OpenXmlElement>()];
    }

    /// <summary>Turns the word processor's merge fields into typed ones.</summary>
    private static void TypedOut(OpenXmlElement root)
    {
        foreach (var field in root.Descendants<SimpleField>().ToArray())
            if (Named(field.Instruction?.Value) is { } name)
            {
                field.InsertBeforeSelf(Typed(name, field.Descendants<RunProperties>().FirstOrDefault()));
                field.Remove();
            }

        foreach (var begin in root.Descendants<FieldChar>().Where(x => x.FieldCharType?.Value == FieldCharValues.Begin).Select(x => x.Ancestors<Run>().First()).ToArray())
        {
            var runs = new List<Run> { begin };
            for (var run = begin.NextSibling<Run>(); run is not null; run = run.NextSibling<Run>())
            {
                runs.Add(run);
                if (run.GetFirstChild<FieldChar>()?.FieldCharType?.Value == FieldCharValues.End) break;
            }

            if (Named(string.Concat(runs.SelectMany(x => x.Elements<FieldCode>()).Select(x => x.Text))) is not { } name) continue;
            begin.InsertBeforeSelf(Typed(name, runs.LastOrDefault(x => x.GetFirstChild<Text>() is not null)?.RunProperties));
            foreach (var run in runs) run.Remove();
        }
    }

    private static Run Typed(string name, RunProperties? looks)
    {
        var run = new Run(new Text($"{{{{{name}}}}}") { Space = SpaceProcessingModeValues.Preserve });
        if (looks is not null) run.PrependChild((RunProperties)looks.CloneNode(true));
        return run;
    }

    private static string? Named(string? instruction) => Instruction().Match(instruction ?? "") is { Success: true } found ? found.Groups["name"].Value : null;

    [GeneratedRegex(@"\{\{\s*(?<name>[\p{L}\p{Nd}_ ]+?)\s*\}\}")]
    private static partial Regex Field();

    [GeneratedRegex(@"DDE|INCLUDE(PICTURE|TEXT)|(?<!HYPER)LINK|IMPORT|EMBED|DATABASE|MACROBUTTON|\bRD\b", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();

    [GeneratedRegex("""^\s*MERGEFIELD\s+"?(?<name>[\p{L}\p{Nd}_]+)"?""", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();
}
