using System.Globalization;

namespace Mentorship.Programme.RoadMapping;

/// <summary>A line of the road map in the reader's language, as far as the map speaks it.</summary>
public static class LineWords
{
    public static string Of(RoadmapLine line) => IsEnglish && line.En.Length > 0 ? line.En : line.Ru;

    /// <summary>With its number in front, where the words do not begin with one themselves.</summary>
    public static string Numbered(RoadmapLine line) => Of(line) is [var first, ..] words && char.IsDigit(first) ? words : $"{line.Id}. {Of(line)}";

    /// <summary>The language of the words where it is not the page's, so that they are read aloud rightly.</summary>
    public static string? LanguageOf(RoadmapLine line) => IsEnglish && line.En.Length == 0 ? "ru" : null;

    /// <summary>A stage goes by the line that heads it.</summary>
    public static string Of(StageProgress stage) =>
        stage.Lines.FirstOrDefault(x => x.Line.Kind == LineKind.Stage) is { } heading ? Of(heading.Line)
        : stage.Title.Length > 0 ? stage.Title : Say.StageNumber.With(stage.Number);

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
