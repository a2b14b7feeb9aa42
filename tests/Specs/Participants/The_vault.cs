using System.Text;
using System.Text.Json;
using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Specs.Participants;

public class The_vault
{
    [Fact]
    public void writes_equal_records_equally() =>
        Canonical("""{ "b": [1, true, null], "a": "ё\u000a\"\\/" }""").ShouldBe("""{"a":"ё\n\"\\/","b":[1,true,null]}""");

    [Fact]
    public void commits_to_a_record_under_its_salt()
    {
        var record = JsonDocument.Parse("""{"a":1}""").RootElement;
        var commitment = Safe.Commit([1], record);
        commitment.Length.ShouldBe(64);
        commitment.ShouldBe(Safe.Commit([1], JsonDocument.Parse("""{ "a" : 1 }""").RootElement));
        commitment.ShouldNotBe(Safe.Commit([2], record));
    }

    [Fact]
    public void finds_a_name_with_either_letter() => Card.Normal("  Алёшин   ПЁТР ").ShouldBe("алешин петр");

    [Theory]
    [InlineData("%PDF-1.7", "application/pdf")]
    [InlineData("<html>", null)]
    [InlineData("PK\u0003\u0004 no document", null)]
    [InlineData("", null)]
    public void tells_a_paper_by_its_first_bytes(string content, string? type) => Paper.TypeOf(Encoding.Latin1.GetBytes(content)).ShouldBe(type);

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(JsonDocument.Parse(json).RootElement));
}
