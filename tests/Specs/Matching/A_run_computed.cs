using System.Text.Json;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;

namespace Mentorship.Tests.Specs.Matching;

public class A_run_computed
{
    private static readonly RunPair Rival = new(Other, Teacher, 70, 30, false);
    private static readonly RunCondition Siblings = new(Runs.Siblings.Condition, Coupling.Together, [Pupil, Other]);

    [Fact]
    public void tells_who_was_left_since_the_seats_went_to_others_and_that_one_more_would_do()
    {
        var result = Computing.Of(Inputs(1, Found, Rival), Objective.NobodyLeft);
        result.Pairs.ShouldBe([Rival]);
        var left = result.Left.ShouldHaveSingleItem();
        (left.Mentee, left.Hurdles.ShouldHaveSingleItem(), left.Change).ShouldBe((Pupil, new HurdleCount(Hurdle.SeatsTaken, 1), new LeastChange(ChangeKind.OneMoreSeat, Teacher, null)));
    }

    [Fact]
    public void tells_which_rule_alone_stands_in_the_way()
    {
        var inputs = new RunInputs(Runs.Run.Value, [new(Pupil, [new(Hurdle.NoClearance, 1), new(Hurdle.NothingInCommon, 4)], [new(Teacher, Hurdle.NoClearance, 35, 0)])], [new(Teacher, 1)], []);
        var left = Computing.Of(inputs, Objective.BestFit).Left.ShouldHaveSingleItem();
        left.Hurdles.Sum(x => x.Mentors).ShouldBe(5);
        left.Change.ShouldBe(new(ChangeKind.WithoutHurdle, Teacher, Hurdle.NoClearance));
    }

    [Fact]
    public void says_so_where_no_single_change_would_do() =>
        Computing.Of(new(Runs.Run.Value, [new(Pupil, [new(Hurdle.NothingInCommon, 1)], [])], [new(Teacher, 1)], []), Objective.NobodyLeft).Left.ShouldHaveSingleItem().Change.ShouldBeNull();

    [Fact]
    public void says_of_whom_nothing_was_tried_where_very_many_are_left()
    {
        ParticipantId[] mentees = [.. Enumerable.Range(0, 50).Select(x => new ParticipantId(NamedId.Of("mentee", x)))], mentors = [.. Enumerable.Range(0, 5).Select(x => new ParticipantId(NamedId.Of("mentor", x)))];
        var left = new Computing(Inputs(1, [.. mentees.SelectMany(x => mentors.Select(y => new RunPair(x, y, 70, 0, false)))]), Objective.NobodyLeft, default, budget: 3000).Compute().Left;
        left.Count.ShouldBe(45);
        left[0].ShouldSatisfyAllConditions(x => x.IsTried.ShouldBeTrue(), x => x.Change.ShouldNotBeNull());
        left[^1].ShouldSatisfyAllConditions(x => x.IsTried.ShouldBeFalse(), x => x.Change.ShouldBeNull());
    }

    [Fact]
    public void keeps_the_pairs_of_an_earlier_run_first()
    {
        Computing.Of(Inputs(1, Found with { IsKept = true }, Rival), Objective.NobodyLeft).Pairs.ShouldBe([Found with { IsKept = true }]);
        Computing.Of(Inputs(1, Found, Rival), Objective.NobodyLeft).Pairs.ShouldBe([Rival]);
    }

    [Fact]
    public void names_the_condition_that_keeps_somebody_from_a_pair()
    {
        var left = Computing.Of(Inputs(1, Found, Rival) with { Conditions = [Siblings] }, Objective.NobodyLeft).Left;
        left.Select(x => x.Mentee).ShouldBe([Pupil, Other]);
        left.Select(x => x.Rules).ShouldBe([[new(Siblings, false)], [new(Siblings, true)]]);
        left.ShouldAllBe(x => x.Hurdles.Count == 0 && x.Change == new LeastChange(ChangeKind.OneMoreSeat, Teacher, null));
    }

    [Fact]
    public void says_where_a_mentor_does_not_come_to_enough_mentees() =>
        Computing.Of(Inputs(2, Found) with { LeastGroup = 2 }, Objective.BestFit).Left.ShouldHaveSingleItem().Rules.ShouldBe([new(null, true)]);

    [Fact]
    public void is_out_of_date_where_a_condition_came_or_went()
    {
        var (without, bound) = (Inputs(2, Found, Rival), Inputs(2, Found, Rival) with { Conditions = [Siblings] });
        foreach (var (then, now) in new[] { (without, bound), (bound, without) })
        {
            new Staleness(then, now, Nothing).All.ShouldBe([new(StaleReason.ConditionsChanged, 1)]);
            new Staleness(then, now, Nothing).Of(Found).ShouldBe(StaleReason.ConditionsChanged);
        }

        new Staleness(bound, bound, Nothing).All.ShouldBeEmpty();
        new Staleness(bound, Inputs(2, Found), Nothing).All.ShouldBe([new(StaleReason.MenteeGone, 1)]);
    }

    [Fact]
    public void is_written_as_before_where_nothing_new_is_asked_of_it()
    {
        System.Text.Json.JsonSerializer.Serialize(Inputs(1, Found), Json.Options).ShouldSatisfyAllConditions(x => x.ShouldNotContain("conditions"), x => x.ShouldNotContain("leastGroup"));
        System.Text.Json.JsonSerializer.Serialize(Computing.Of(Inputs(1, Found, Rival), Objective.NobodyLeft), Json.Options)
            .ShouldSatisfyAllConditions(x => x.ShouldNotContain("conditions"), x => x.ShouldNotContain("rules"));
    }

    [Fact]
    public void gives_the_same_bytes_again()
    {
        var first = Computing.Of(Inputs(2, Found, Rival), Objective.NobodyLeft);
        Computing.Of(Inputs(2, Found, Rival), Objective.NobodyLeft).Commitment.ShouldBe(first.Commitment);
        Computing.Of(Inputs(1, Found, Rival), Objective.NobodyLeft).Commitment.ShouldNotBe(first.Commitment);
    }

    [Fact]
    public void is_out_of_date_for_a_pair_by_what_has_changed_for_the_two()
    {
        Stale(Inputs(1, Found)).ShouldBeNull();
        Stale(Inputs(1, Rival)).ShouldBe(StaleReason.MenteeGone);
        Stale(Inputs(1, Found) with { Mentors = [] }).ShouldBe(StaleReason.MentorGone);
        Stale(Inputs(1, Found) with { Pairs = [] }).ShouldBe(StaleReason.NotAllowedAnyMore);
        Stale(Inputs(1, Found with { Preference = 15 })).ShouldBe(StaleReason.ScoreChanged);
        Stale(Inputs(0, Found)).ShouldBe(StaleReason.SeatsTaken);
    }

    [Fact]
    public void is_out_of_date_as_a_whole_by_the_number_of_changes()
    {
        new Staleness(Inputs(1, Found), Inputs(1, Found), Nothing).All.ShouldBeEmpty();
        new Staleness(Inputs(1, Found), Inputs(2, Rival), Nothing).All.ShouldBe(
            [new(StaleReason.MenteeGone, 1), new(StaleReason.SeatsChanged, 1), new(StaleReason.NewMentee, 1)]);
    }

    [Fact]
    public void is_out_of_date_where_a_mentor_works_with_others_than_before()
    {
        var team = Inputs(1, Found) with { Mentors = [new(Teacher, 1) { With = [Second] }] };
        foreach (var (then, now) in new[] { (Inputs(1, Found), team), (team, Inputs(1, Found)), (team, team with { Mentors = [new(Second, 1) { With = [Teacher] }] }) })
        {
            new Staleness(then, now, Nothing).Of(Found).ShouldBe(StaleReason.TeamChanged);
            new Staleness(then, now, Nothing).All.Select(x => x.Reason).ShouldContain(StaleReason.TeamChanged);
        }

        new Staleness(team, team, Nothing).All.ShouldBeEmpty();
        JsonSerializer.Serialize(Inputs(1, Found), Json.Options).ShouldNotContain("with");
    }

    [Fact]
    public void leaves_room_for_all_who_are_proposed_at_once()
    {
        new Staleness(Inputs(2, Found, Rival), Inputs(2, Found, Rival), Nothing).Of(Found, together: 2).ShouldBeNull();
        new Staleness(Inputs(2, Found, Rival), Inputs(1, Found, Rival), Nothing).Of(Found, together: 2).ShouldBe(StaleReason.SeatsTaken);
    }

    [Fact]
    public void is_not_out_of_date_for_what_was_proposed_from_it()
    {
        var proposed = new RunProposals(new Dictionary<ParticipantId, (GroupId, ParticipantId, GroupState)> { [Other] = (Past.Group, Teacher, GroupState.Proposed) });
        new Staleness(Inputs(1, Found, Rival), Inputs(1, Found, Rival), proposed).All.ShouldBeEmpty();
        new Staleness(Inputs(1, Found, Rival), Inputs(1, Found, Rival), proposed).Of(Found).ShouldBe(StaleReason.SeatsTaken);
        new Staleness(Inputs(2, Found, Rival), Inputs(2, Found, Rival), proposed).Of(Found).ShouldBeNull();
    }

    private static StaleReason? Stale(RunInputs now) => new Staleness(Inputs(1, Found), now, Nothing).Of(Found);
}
