using Mentorship.Kernel;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Publishing;
using Mentorship.Programme.Publishing.YearlyResults;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Publish_results
{
    private static readonly YearFigures Figures = new([new(MentoringForm.TeacherTeacher, 6, 6, 6)], 6, 5, 6, 6, 40, 9, 7, 4, null);
    private static readonly YearResults Year = new(Cycle, Figures, [Mentor], true);
    private static readonly PublishResults Command = new(Cycle, [Mentor], Now);
    private static readonly ResultsPublished Published = new(Cycle, Figures, [Mentor], [Shown.Consent], Now);

    [Fact]
    public void shows_the_numbers_and_whoever_was_thanked_and_agreed()
    {
        var published = When(Command, Year, Shown.Agreeing(ConsentKind.Distribution)).Only<ResultsPublished>();
        published.Figures.ShouldBe(Figures);
        published.Credited.ShouldBe([Mentor]);
        published.Consents.ShouldBe([Shown.Consent, Shown.Consent], "of everybody asked about");
    }

    [Fact]
    public void needs_something_to_tell() =>
        When(Command, Year with { Ended = false }, Shown.All).ThenRefused(Say.NothingCompletedYet);

    [Fact]
    public void names_nobody_without_thanks_or_consent()
    {
        When(Command with { Named = [Mentee] }, Year, Shown.All).ThenRefused(Say.NamedNotThanked);
        When(Command, Year, Shown.Agreeing()).Refusal!.Message.ShouldStartWith("Публиковать нельзя: участник № 1");
        When(Command with { Named = [] }, Year, new([])).Only<ResultsPublished>().Credited.ShouldBeEmpty();
    }

    [Fact]
    public void is_done_anew_when_there_is_more_to_tell_but_not_before_partners_took_the_old_one_down()
    {
        When(Command, Year, Shown.All, Published).Only<ResultsPublished>();
        When(Command with { On = Now.AddDays(-1) }, Year, Shown.All, Published).ThenRefused(Say.ResultsOlderThanShown);
        When(Command, Year, Shown.All, Published, Shown.Down with { OccurredOn = Now.AddDays(1) }).ThenRefused(Say.PublishedBeforeDown);
        When(Command with { On = Cycle.Begins.AddDays(-1) }, Year, Shown.All).ThenRefused(Say.ResultsBeforeYear);
        When(Command, Year, Shown.All, Published, Shown.AtPartner with { Group = null }, Shown.Down with { Group = null }).ThenRefused(Say.LeftoversFirst);
        new Given<Publication>(Published, Published with { OccurredOn = Now.AddDays(3) }).State.Before.ShouldBe([new TimeShown(Now, Now.AddDays(3))]);
    }

    [Fact]
    public void concerns_whoever_it_names() => new Given<Publication>(Published).State.Concerned.ShouldBe([Mentor.Value]);

    private static Decided When(PublishResults command, YearResults year, Standings standings, params IFact[] past) =>
        new Given<Publication>(past).When(x => PublishResultsHandler.Handle(command, x, new(year, standings), Now));
}

public class Figures_of_a_year
{
    private static readonly GroupFile File = new(Guid.NewGuid(), Pair, Cycle, MentoringForm.TeacherTeacher, Now, Now.AddMonths(6)) { Mentors = [Mentor], Mentees = [Mentee], StartedOn = Now };

    [Fact]
    public void count_a_person_once_and_a_group_in_its_form()
    {
        var figures = YearResults.Count(
            Cycle, [File with { State = GroupState.Completed, Verdicts = [GoalVerdict.Reached, GoalVerdict.Dropped, GoalVerdict.Not] }, File with { Mentees = [new(Guid.NewGuid())] }, File with { Form = MentoringForm.PupilPupil }], []);
        (figures.Groups, figures.Mentors, figures.Mentees, figures.Goals).ShouldBe((3, 1, 2, 2));
        (figures.Completed, figures.GoalsReached).ShouldBe((null, null), "so few groups are known to everybody");
        YearResults.Count(Cycle, [.. Enumerable.Repeat(File with { State = GroupState.Completed, Verdicts = [GoalVerdict.Reached] }, Few.Fewest)], []).ShouldSatisfyAllConditions(x => x.Completed.ShouldBe(Few.Fewest), x => x.GoalsReached.ShouldBe(Few.Fewest));
        figures.Forms.Select(x => (x.Form, x.Groups, x.Mentors, x.Mentees)).ShouldBe([(MentoringForm.TeacherTeacher, 2, 1, 2), (MentoringForm.PupilPupil, 1, 1, 1)], ignoreOrder: true);
    }

    [Fact]
    public void tell_how_many_were_satisfied_only_where_enough_answered()
    {
        FinalWord[] said = [.. Enumerable.Range(0, Few.Fewest).Select(x => new FinalWord(new(Guid.NewGuid()), Pair, 8, x > 0))];
        YearResults.Count(Cycle, [File], said).Satisfied.ShouldBe(Few.Fewest - 1);
        YearResults.Count(Cycle, [File], said[1..]).ShouldSatisfyAllConditions(x => x.Satisfied.ShouldBeNull(), x => x.Answers.ShouldBe(Few.Fewest - 1));
    }

    [Fact]
    public void tell_of_satisfaction_only_where_enough_people_said_it_of_these_groups()
    {
        FinalWord[] said = [.. Enumerable.Repeat(new FinalWord(Mentor, Pair, 8, true), Few.Fewest)];
        YearResults.Count(Cycle, [File], said).ShouldSatisfyAllConditions(x => x.Answers.ShouldBe(Few.Fewest), x => x.Satisfied.ShouldBeNull());
        YearResults.Count(Cycle, [File], [.. said.Select(x => x with { Group = new(Guid.NewGuid()) })]).Answers.ShouldBe(0);
    }

    [Fact]
    public void of_a_group_that_went_on_count_what_was_in_the_year()
    {
        GroupMeeting Held(DateOnly on) => new(new(Guid.NewGuid()), MeetingKind.Regular, on) { HeldOn = on };
        var wentOn = File with { State = GroupState.Completed, Cycle = Cycle.Next(), Meetings = [Held(Now), Held(Cycle.Next().Begins), Held(Cycle.Next().Begins.AddDays(40))] };
        GroupFile[] five = [.. Enumerable.Repeat(wentOn, Few.Fewest)];
        YearResults.Count(Cycle, five, []).ShouldSatisfyAllConditions(x => x.Meetings.ShouldBe(Few.Fewest), x => x.Completed.ShouldBe(0));
        YearResults.Count(Cycle.Next(), five, []).ShouldSatisfyAllConditions(x => x.Meetings.ShouldBe(2 * Few.Fewest), x => x.Completed.ShouldBe(Few.Fewest));
    }
}
