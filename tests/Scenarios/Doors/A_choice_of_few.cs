using System.Text.RegularExpressions;
using Mentorship.Tests.Scenarios.Monitoring;

namespace Mentorship.Tests.Scenarios.Doors;

/// <summary>What is chosen with a thumb: few choices that are always the same stand side by side, all others in a list.</summary>
public class A_choice_of_few
{
    [Fact]
    public async Task stands_side_by_side_for_marks_yes_and_no_and_few_values()
    {
        var school = await (await House.Open()).School();
        var formed = await school.Group(await school.Person(), await school.Person());
        await school.Settle();
        var page = await (await school.Http(Role.Curator)).GetStringAsync($"/groups/{formed.Group.Value}/survey");
        var form = Regex.Match(page, "<form[^>]*id=\"CheckInteraction\".*?</form>", RegexOptions.Singleline).Value;
        Values(form, "Understanding").ShouldBe(Enumerable.Range(1, 10).Select(x => $"{x}"));
        Values(form, "Problem").ShouldBe(["true", "false"]);
        form.ShouldNotContain("<select");
    }

    [Fact]
    public async Task stands_in_a_list_where_there_are_many()
    {
        var school = await (await House.Open()).School();
        var page = await (await school.Http(Role.Curator)).GetStringAsync("/people/new");
        page.ShouldMatch("<select[^>]* name=\"Kind\"");
    }

    private static IEnumerable<string> Values(string form, string field) =>
        Regex.Matches(form, $"<input type=\"radio\" name=\"{field}\" value=\"([^\"]*)\"").Select(x => x.Groups[1].Value);
}
