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
    public void is_refused_outside_the_base() => When(Mentor(Teacher) with { InMentorBase = false }).ThenRefused(Say.NotInMentorBase);

    [Fact]
    public void is_refused_for_the_reason_that_bars_work() => When(Mentor(Teacher, barred: "Согласие отозвано.")).ThenRefused("Согласие отозвано.");

    private static Decided When(Standing standing) => new Given<Selection>(Criteria).When(x => Decide(x, standing));

    private static IEnumerable<object> Decide(Selection? selection, Standing standing) =>
        Started<Candidacy>(ShortlistMentorHandler.Handle(new(Teacher, Cycle, Day), selection, new([standing]), Day));
}
