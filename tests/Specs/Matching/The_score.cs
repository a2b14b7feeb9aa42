using System.Globalization;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class The_score
{
    private const DayOfWeek Mon = DayOfWeek.Monday, Tue = DayOfWeek.Tuesday, Wed = DayOfWeek.Wednesday, Fri = DayOfWeek.Friday;

    private static readonly Wishes Nobodys = new([]);
    private static readonly Wishes Mutual = new([new Preference(Teacher, Side.Mentor, [Pupil]), new Preference(Pupil, Side.Mentee, [Teacher])]);
    private static readonly Standing Asked = Mentor(Teacher) with { Days = [Mon, Tue], Interests = [Interest.Sport, Interest.Music], AgeFrom = 10, AgeTo = 13 };
    private static readonly Standing Asking = Mentee(Pupil) with { Days = [Tue, Mon, Fri], Interests = [Interest.Music, Interest.Sport, Interest.Games] };

    [Fact]
    public void is_a_hundred_where_everything_fits() => Of(Asked, Asking, Mutual).Parts.ShouldBe(new(45, 20, 15, 10, 10));

    [Fact]
    public void is_the_sum_of_its_parts_whatever_was_said()
    {
        DayOfWeek[]?[] days = [null, [Mon], [Tue, Wed], [Mon, Tue, Wed]];
        Interest[]?[] interests = [null, [Interest.Sport], [Interest.Music, Interest.Games, Interest.Art]];
        foreach (var (day, interest, age, asks) in from day in days from interest in interests from age in Enumerable.Range(5, 15) from asks in (string[][])[["MATH"], ["MATH", "SPORT", "ART"]] select (day, interest, age, asks))
        {
            var fit = Of(Asked, Mentee(Pupil, age) with { Days = day, Interests = interest, RequestCodes = asks }, new([new Preference(Pupil, Side.Mentee, [Teacher])]));
            var parts = fit.Parts;
            fit.Score.ShouldBe(parts.Overlap + parts.Preference + parts.Time + parts.Age + parts.Interests);
            fit.Score.ShouldBeInRange(0, 100);
        }
    }

    [Theory]
    [InlineData("Monday,Tuesday", 15)]
    [InlineData("Tuesday,Friday", 8)]
    [InlineData("Friday", 0)]
    [InlineData("Tuesday", 15)]
    [InlineData(null, 8)]
    public void counts_the_days_both_have_of_the_shorter_list(string? days, int part) =>
        Of(Asked, Asking with { Days = days?.Split(',').Select(x => Enum.Parse<DayOfWeek>(x, ignoreCase: false)).ToArray() }).Parts.Time.ShouldBe(part);

    [Theory]
    [InlineData(10, 10, 0)]
    [InlineData(13, 10, 0)]
    [InlineData(14, 8, 1)]
    [InlineData(8, 5, -2)]
    [InlineData(16, 3, 3)]
    [InlineData(17, 0, 4)]
    [InlineData(30, 0, 17)]
    [InlineData(0, 5, null)]
    public void takes_a_quarter_of_the_age_for_every_year_beyond_the_wish(int age, int part, int? off)
    {
        var fit = Of(Asked, Asking with { Age = age });
        (fit.Parts.Age, fit.Pairs.Single().YearsOff).ShouldBe((part, off));
    }

    [Fact]
    public void counts_the_interests_both_have_of_the_shorter_list()
    {
        Of(Asked, Asking).Parts.Interests.ShouldBe(10);
        Of(Asked, Asking with { Interests = [Interest.Music, Interest.Games] }).Parts.Interests.ShouldBe(5);
        Of(Asked, Asking with { Interests = [Interest.Games] }).Parts.Interests.ShouldBe(0);
        Of(Asked, Asking with { Interests = null }).Parts.Interests.ShouldBe(5);
    }

    [Fact]
    public void counts_nothing_else_where_no_request_is_met_and_nobody_chose_the_other()
    {
        var stranger = Of(Asked, Asking with { RequestCodes = ["SPORT"] });
        (stranger.Score, stranger.HasGround).ShouldBe((0, false));
        Of(Asked, Asking with { RequestCodes = ["SPORT"] }, Mutual).Score.ShouldBe(55);
    }

    [Fact]
    public void of_a_group_is_the_mean_of_its_pairs()
    {
        var fit = Compatibility.Of([Asked], [Asking, Mentee(Other, 15) with { Days = [Wed], Interests = [Interest.Sport] }], Nobodys);
        fit.Parts.ShouldBe(new(45, 0, 8, 8, 10));
        fit.Pairs.Count.ShouldBe(2);
    }

    [Fact]
    public void by_older_weights_is_what_it_was() =>
        Compatibility.Of([Asked], [Asking], Mutual, new(70, 30)).Parts.ShouldBe(new(70, 30, 0, 0, 0));

    [Fact]
    public void tells_of_every_part_why_and_what_was_not_said() => In("ru", () =>
    {
        var fit = Of(Asked, Asking with { Days = null, Age = 15, Interests = [Interest.Music, Interest.Art] });
        ScoreWords.Of(fit.Parts).ShouldBe("63 = запросы и компетенции 45 + взаимный выбор 0 + удобные дни 8 + возраст 5 + интересы 5");
        ScoreWords.Why(fit.Pairs.Single(), fit.HasGround).ShouldContain("удобные дни: не сказано, считается половина; старше, чем хочет наставник (лет): 2; общие интересы: музыка (1 из 2)");
        ScoreWords.Days(Of(Asked, Asking).Pairs.Single()).ShouldBe("общие дни: понедельник, вторник (2 из 2)");
        ScoreWords.Of(new ScoreParts(70, 0, 0, 0, 0), new(70, 30)).ShouldBe("70 = запросы и компетенции 70 + взаимный выбор 0");
        var stranger = Of(Asked, Asking with { RequestCodes = ["SPORT"] });
        ScoreWords.Why(stranger.Pairs.Single(), stranger.HasGround).ShouldSatisfyAllConditions(x => x.ShouldContain("без этого не считаются"), x => x.ShouldNotContain("общие дни"));
    });

    [Fact]
    public void has_weights_of_a_hundred_in_all() => Rulebook.Current.Weights.ShouldSatisfyAllConditions(
        x => (x.Overlap + x.Preference + x.Time + x.Age + x.Interests).ShouldBe(100), _ => Rulebook.Current.Version.ShouldBe(3));

    private static Compatibility Of(Standing mentor, Standing mentee, Wishes? wishes = null) => Compatibility.Of([mentor], [mentee], wishes ?? Nobodys);

    private static void In(string language, Action act)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try { act(); }
        finally { CultureInfo.CurrentUICulture = before; }
    }
}
