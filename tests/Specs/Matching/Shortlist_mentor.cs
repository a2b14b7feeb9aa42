using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Shortlist_mentor
{
    [Fact]
    public void lists_the_criteria_met() => When(Mentor(Teacher)).Only<MentorShortlisted>().CriteriaMet.ShouldBe(["HOURS", "AGE", "COMPETENCE"]);

    [Fact]
    public void names_the_version_of_the_criteria() => When(Mentor(Teacher)).Only<MentorShortlisted>().CriteriaVersion.ShouldBe(1);

    [Fact]
    public void is_refused_without_criteria() =>
        new Given<Selection>(Forms).When(x => Decide(x, Mentor(Teacher))).ThenRefused(Say.NoCriteria);

    [Fact]
    public void is_refused_with_too_few_hours() => When(Mentor(Teacher) with { HoursPerWeek = 1 }).ThenRefused(Say.TooFewHours);

    [Fact]
    public void is_refused_below_the_age() => When(Mentor(Teacher, age: 20)).ThenRefused(Say.BelowCriteriaAge);

    [Fact]
    public void is_refused_without_a_competence_asked_for() => When(Mentor(Teacher) with { CompetenceCodes = ["SPORT"] }).ThenRefused(Say.NoMatchingCompetence);

    [Fact]
    public void names_the_directions_whose_sheets_are_met()
    {
        var listed = With(Mentor(Teacher) with { CompetenceCodes = ["MATH", "SPORT"], Years = 6 }, new("MATH", ["MATH"], MinYears: 5), new("SPORT", ["SPORT"], MinYears: 7)).Only<MentorShortlisted>();
        listed.CriteriaMet.ShouldBe(["HOURS", "AGE", "COMPETENCE", "DIRECTION"]);
        listed.RequestCodes.ShouldBe(["MATH"]);
    }

    [Fact]
    public void does_not_hold_against_anybody_what_is_not_known()
    {
        var listed = With(Mentor(Teacher), new DirectionSheet("MATH", ["MATH"], MinYears: 5)).Only<MentorShortlisted>();
        listed.CriteriaMet.ShouldBe(["HOURS", "AGE", "COMPETENCE"]);
        listed.RequestCodes.ShouldBeEmpty();
    }

    public static TheoryData<DirectionSheet> Unmet =>
    [
        new DirectionSheet("MATH", ["MATH"], MinYears: 5), new DirectionSheet("MATH", ["MATH"], MinAge: 41), new DirectionSheet("MATH", ["MATH"], MinHoursPerWeek: 3),
        new DirectionSheet("MATH", ["MATH"], Kinds: [ParticipantKind.Student]), new DirectionSheet("MATH", ["MATH"], CertificateNeeded: true),
    ];

    [Theory, MemberData(nameof(Unmet))]
    public void is_refused_where_no_sheet_is_met(DirectionSheet sheet) =>
        With(Mentor(Teacher, ParticipantKind.Veteran) with { Years = 4 }, sheet).ThenRefused(Say.NoDirectionMet);

    [Fact]
    public void asks_a_certificate_of_adults_from_outside_only() =>
        With(Mentor(Teacher), new DirectionSheet("MATH", ["MATH"], CertificateNeeded: true)).Only<MentorShortlisted>().RequestCodes.ShouldBe(["MATH"]);

    [Fact]
    public void is_refused_outside_the_base() => When(Mentor(Teacher) with { InMentorBase = false }).ThenRefused(Say.NotInMentorBase);

    [Fact]
    public void is_refused_for_the_reason_that_bars_work() => When(Mentor(Teacher, barred: "Согласие отозвано.")).ThenRefused("Согласие отозвано.");

    private static Decided When(Standing standing) => new Given<Selection>(Criteria).When(x => Decide(x, standing));

    private static Decided With(Standing standing, params DirectionSheet[] sheets) =>
        new Given<Selection>(Criteria with { RequestCodes = [.. sheets.Select(x => x.Code)], Sheets = sheets }).When(x => Decide(x, standing));

    private static IEnumerable<object> Decide(Selection? selection, Standing standing) =>
        Started<Candidacy>(ShortlistMentorHandler.Handle(new(Teacher, Cycle, Day), selection, new([standing]), Day));
}
