using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Mentorship.Kernel.Tables;
using Mentorship.Participants;
using Mentorship.Participants.Importing;
using MiniExcelLibs;

namespace Mentorship.Tests.Specs.Participants;

/// <summary>Whatever is sent in the place of a list is refused in a sentence, soon and without much memory.</summary>
public class Hostile_files
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<string> Kinds => [.. Files.Keys];

    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["nothing"] = () => [],
        ["a NUL byte"] = () => Encoding.UTF8.GetBytes(Lists.Heading + "Алёшин;Пётр\0;;01.05.2014;ученик;5\n"),
        ["a picture"] = () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0],
        ["a heading alone"] = () => Encoding.UTF8.GetBytes(Lists.Heading),
        ["six megabytes"] = () => Encoding.UTF8.GetBytes(new string('я', 3 * 1024 * 1024)),
        ["a million columns"] = () => Encoding.UTF8.GetBytes(new string(';', 1_000_000) + "\n;\n"),
        ["five hundred columns"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("а;", 500)) + "\nа\n"),
        ["a quotation mark never closed"] = () => Encoding.UTF8.GetBytes(Lists.Heading + "\"" + string.Concat(Enumerable.Repeat("Алёшин;Пётр;\n", 100_000))),
        ["too many rows"] = () => Encoding.UTF8.GetBytes("а;б\n" + string.Concat(Enumerable.Repeat("а;б\n", 10_001))),
        ["an old workbook"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]],
        ["a locked workbook"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        ["a document"] = () => Zip(("word/document.xml", "<w/>")),
        ["another spreadsheet"] = () => Zip(("content.xml", "<o/>")),
        ["a broken archive"] = () => [0x50, 0x4B, 0x03, 0x04, .. new byte[100]],
        ["a truncated workbook"] = () => Workbook(Row(1, Cell("A1", "а")) + Row(2, Cell("A2", "б")))[..^40],
        ["a bomb"] = () => Workbook(new string(' ', 40 * 1024 * 1024)),
        ["a bomb of words"] = () => Workbook(Row(1, Cell("A1", "а")), ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(Enumerable.Repeat("<si><t/></si>", 1_000_000))}</sst>")),
        ["a bomb of entities"] = () => Workbook("", ("xl/worksheets/sheet1.xml", $"<!DOCTYPE x [<!ENTITY a \"{new string('a', 1000)}\"><!ENTITY b \"{string.Concat(Enumerable.Repeat("&a;", 1000))}\">]><worksheet xmlns=\"{Main}\"><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>")),
        ["a thousand entries"] = () => Zip([("xl/workbook.xml", "<w/>"), .. Enumerable.Range(0, 1001).Select(x => ($"xl/{x}", ""))]),
        ["a column far to the right"] = () => Workbook(Row(1, Cell("A1", "а") + Cell("XFD1", "я")) + Row(2, Cell("A2", "б"))),
        ["a row of a million"] = () => Workbook(Row(1, Cell("A1", "а")) + string.Concat(Enumerable.Range(2, 150_000).Select(x => $"<row r=\"{x}\"/>"))),
        ["a long cell"] = () => Workbook(Row(1, Cell("A1", new string('я', 3000))) + Row(2, Cell("A2", "б"))),
        ["a word that is not there"] = () => Workbook(Row(1, "<c r=\"A1\" t=\"s\"><v>7</v></c>") + Row(2, Cell("A2", "б"))),
        ["numbers that are none"] = () => Workbook("<row r=\"99999999999999999999\"/>"),
        ["no sheet"] = () => Zip(("xl/workbook.xml", $"<workbook xmlns=\"{Main}\"/>"), ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")),
    };

    [Theory, MemberData(nameof(Kinds))]
    public void are_refused_soon_in_a_sentence(string kind)
    {
        var content = Files[kind]();
        var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        var sentence = Should.Throw<Unreadable>(() => RosterFile.Read(content)).Message;
        sentence.ShouldEndWith(".");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200L * 1024 * 1024);
    }

    [Fact]
    public void are_told_from_what_is_only_of_another_kind()
    {
        Sentence("an old workbook").ShouldBe(Say.OldWorkbook);
        Sentence("a locked workbook").ShouldBe(Say.ListLocked);
        Sentence("a NUL byte").ShouldBe(Say.NotAText);
        Sentence("a heading alone").ShouldBe(Say.ListIsEmpty);
    }

    [Fact]
    public void do_not_hide_in_a_formula_of_a_workbook()
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { new Dictionary<string, object?> { ["ФИО"] = "Алёшин Пётр", ["Контакт"] = "=1+1" } });
        RosterFile.Read(file.ToArray()).Rows.Count.ShouldBe(2, "what other programs write can be read");
        var row = RosterFile.Read(Workbook(Row(1, Cell("A1", "ФИО") + Cell("B1", "Контакт")) + Row(2, Cell("A2", "А Б") + "<c r=\"B2\"><f>WEBSERVICE(\"http://x\")</f><v>7</v></c>"))).Rows[1];
        (row[1], row.Formulas).ShouldSatisfyAllConditions(x => x.Item1.ShouldBe("7"), x => x.Formulas.ShouldBe([1]));
    }

    private static string Sentence(string kind) => Should.Throw<Unreadable>(() => RosterFile.Read(Files[kind]())).Message;

    private static string Row(int number, string cells) => $"<row r=\"{number}\">{cells}</row>";

    private static string Cell(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>A workbook as bare as can be; other parts may be put in the place of its own.</summary>
    private static byte[] Workbook(string rows, params (string Path, string Xml)[] parts)
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006/", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        (string Path, string Xml)[] own =
        [
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"{Kind}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Kind}worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Kind}sharedStrings+xml\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"w\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"s\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\"/>"),
        ];
        return Zip([.. own.Where(x => parts.All(p => p.Path != x.Path)), .. parts]);
    }

    private static byte[] Zip(params (string Path, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(text);
            }

        return file.ToArray();
    }
}
