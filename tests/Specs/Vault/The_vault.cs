using System.Text;
using System.Text.Json;
using Mentorship.Kernel.Vault;
using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Specs.Vault;

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

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(JsonDocument.Parse(json).RootElement));
}
