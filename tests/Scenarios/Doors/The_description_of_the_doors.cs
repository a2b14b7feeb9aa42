using Mentorship.Host.Documents;
using Mentorship.Host.LocalDatabase;

namespace Mentorship.Tests.Scenarios.Doors;

public class The_description_of_the_doors
{
    [Fact]
    public async Task is_the_one_that_was_looked_at() =>
        (await File.ReadAllTextAsync(Path.Combine(DataDirectory.Root!, "docs", "api.json")))
            .ShouldBe(await ApiDocument.Write((await House.Open()).Host.Services), "the doors have changed: run ./do docs and look at the difference");
}
