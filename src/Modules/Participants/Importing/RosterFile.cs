using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Mentorship.Kernel.Tables;

namespace Mentorship.Participants.Importing;

/// <summary>Reads a list from a file of whatever kind schools have: .xlsx, or text in any of their encodings.</summary>
public static class RosterFile
{
    public const int Limit = 5 * 1024 * 1024;

    private static readonly byte[] Locked = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <exception cref="Unreadable">It is no list.</exception>
    public static Grid Read(byte[] content)
    {
        if (content.Length > Limit) throw new Unreadable(Say.ListTooLarge);
        var grid = content switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => WorkbookReading.Read(content),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new Unreadable(content.AsSpan().IndexOf(Locked) >= 0 ? Say.ListLocked : Say.OldWorkbook),
            _ => Text(RosterText.Of(content) ?? throw new Unreadable(Say.NotAText)),
        };
        return grid.Rows.Count > 1 ? grid : throw new Unreadable(Say.ListIsEmpty);
    }

    private static Grid Text(string text)
    {
        var delimiter = RosterText.DelimiterOf(text);
        if (RosterText.IsWiderThan(text, delimiter, 5 * GridBuilder.MostColumns)) throw Unreadable.TooWide;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
            IgnoreBlankLines = false,
            MaxFieldSize = 4 * GridBuilder.LongestCell,
        };
        var builder = new GridBuilder();
        using var parser = new CsvParser(new StringReader(text), configuration);
        try
        {
            while (parser.Read())
            {
                string[] cells = [.. parser.Record!.Select(x => x.Trim())];
                builder.Add(parser.Row, cells, [.. cells.Index().Where(x => IsFormula(x.Item)).Select(x => x.Index)]);
            }
        }
        catch (MaxFieldSizeException)
        {
            throw Unreadable.CellTooLong(parser.Row);
        }

        return builder.Grid;
    }

    /// <summary>What a spreadsheet would compute; a telephone and a dash are none.</summary>
    private static bool IsFormula(string cell) => cell switch
    {
        ['=' or '@' or '＝' or '＠', _, ..] => true,
        ['+' or '-' or '＋' or '－', var next, ..] => !(char.IsDigit(next) || next is ' ' or '(') || cell.AsSpan().ContainsAny('|', '!', '='),
        _ => false,
    };
}
