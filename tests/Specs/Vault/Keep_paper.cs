using System.Text;
using Mentorship.Kernel.Vault;

namespace Mentorship.Tests.Specs.Vault;

public class Keep_paper
{
    private static readonly KeepPaper Command = new(Guid.NewGuid(), "скан.pdf", "%PDF-1.7"u8.ToArray());

    [Fact]
    public void takes_a_scan() => Errors(Command).ShouldBeEmpty();

    [Fact]
    public void needs_an_id_a_name_and_a_content() => Errors(Command with { Id = default, FileName = "", Content = [] }).Length.ShouldBe(3);

    [Fact]
    public void takes_ten_megabytes_at_most()
    {
        byte[] large = [.. Command.Content, .. new byte[Paper.Limit]];
        Errors(Command with { Content = large }).ShouldBe(["Файл больше 10 МБ. Приложите файл поменьше."]);
        Errors(Command with { Content = large[..Paper.Limit] }).ShouldBeEmpty();
    }

    [Fact]
    public void looks_at_the_content_and_not_at_the_name() =>
        Errors(Command with { Content = "<html>"u8.ToArray() }).ShouldBe(["Приложите файл PDF, JPEG, PNG или DOCX."]);

    [Fact]
    public void tells_nobody_what_the_file_is_called() => Command.ToString().ShouldNotContain("скан");

    [Theory]
    [InlineData("%PDF-1.7", "application/pdf")]
    [InlineData("<html>", null)]
    [InlineData("PK\u0003\u0004 no document", null)]
    [InlineData("", null)]
    public void tells_a_paper_by_its_first_bytes(string content, string? type) => Paper.TypeOf(Encoding.Latin1.GetBytes(content)).ShouldBe(type);

    [Theory]
    [InlineData("согласие.pdf", "согласие.pdf")]
    [InlineData("C:\\Сканы\\согласие.pdf", "согласие.pdf")]
    [InlineData("../../etc/x\u0000\r\n.pdf", "x.pdf")]
    public void keeps_the_bare_name(string sent, string kept) => Paper.Named(sent).ShouldBe(kept);

    private static string[] Errors(KeepPaper command) => [.. new KeepPaper.Rules().Validate(command).Errors.Select(x => x.ErrorMessage)];
}
