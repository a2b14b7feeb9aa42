using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Specs.Participants;

public class A_search_for_people
{
    [Theory]
    [InlineData("АЛЁШИН", "алешин"), InlineData("  Алешин   пётр ", "алешин|петр"), InlineData("алешин алешин", "алешин")]
    [InlineData("5 «А»", "5а"), InlineData("5А", "5а"), InlineData("5-а", "5а"), InlineData("11 \"Б\"", "11б"), InlineData("Алешин 5 «А»", "алешин|5а")]
    [InlineData("учитель математики", "учитель|математики"), InlineData("Салтыков-Щедрин", "салтыков-щедрин"), InlineData("11%", "11%"), InlineData("", "")]
    public void takes_what_is_typed_apart_into_words(string typed, string words)
    {
        var search = RosterSearch.Of(typed);
        string.Join('|', search.Words).ShouldBe(words);
        search.Phones.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("+7 (900) 111-22-33"), InlineData("8 900 111 22 33"), InlineData("89001112233"), InlineData("9001112233"), InlineData("8(900)111.22.33")]
    public void knows_a_telephone_however_it_is_written(string typed)
    {
        var search = RosterSearch.Of(typed);
        search.Words.ShouldBeEmpty();
        RosterSearch.BeginningsOf(search.Phones.ShouldHaveSingleItem()).ShouldContain("9001112233");
        Traces.OfPhones([typed]).ShouldBe(" 9001112233");
    }

    [Theory, InlineData("8900"), InlineData("+7 900"), InlineData("2233"), InlineData("111-22"), InlineData("7 900 111")]
    public void finds_by_a_part_of_it(string typed)
    {
        var kept = Traces.OfPhones(["мама +7 900 111-22-33"]);
        RosterSearch.BeginningsOf(RosterSearch.Of(typed).Phones.ShouldHaveSingleItem()).Any(kept.Contains).ShouldBeTrue();
    }

    [Fact]
    public void takes_words_and_a_telephone_together()
    {
        var search = RosterSearch.Of("Алёшин 8 900 111-22-33 5 «А»");
        search.Words.ShouldBe(["алешин", "5а"]);
        search.Phones.Count.ShouldBe(1);
    }

    [Fact]
    public void tells_telephones_of_a_contact_apart() =>
        Traces.OfPhones(["+7 900 111-22-33, 8(900)222-33-44", null, "anna1984@example.org", "89003334455 89004445566", "900 111 22 33"])
            .ShouldBe(" 9001112233 9002223344 9003334455 9004445566");

    [Theory, InlineData("1а", true), InlineData("11", true), InlineData("а1", false), InlineData("5аб", false)]
    public void knows_a_class(string word, bool yes) => RosterSearch.IsClass(word).ShouldBe(yes);

    [Fact]
    public void keeps_what_it_searches_within_the_limits_of_an_index()
    {
        var endless = string.Concat(Enumerable.Range(0, 200).Select(x => (char)('а' + (x % 32))));
        Traces.OfPlace(endless).Length.ShouldBe(100);
        Traces.OfPhones(Enumerable.Range(0, 100).Select(x => $"+7 900 {x:0000000}")).Length.ShouldBeLessThan(100);
    }
}
