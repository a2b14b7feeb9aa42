using System.Net;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Scenarios.Matching.Runs;
using Words = Mentorship.Design.Words;

namespace Mentorship.Tests.Scenarios.Matching;

public class Finding_pairs
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task goes_from_a_run_to_proposals_and_tells_what_has_changed()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, other) = (await stage.Mentor(2, "MATH"), await stage.Mentor(1, "METHODS"));
        ParticipantId[] pupils = [await stage.Pupil("MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH", "SPORT"), await stage.Pupil("SPORT")];
        await school.Settle();

        var run = await Run(school);
        var card = await Card(school, run);
        card.State.ShouldBe(RunState.Solved);
        card.Pairs.Select(x => x.Pair.Mentor).Distinct().ShouldBe([mentor]);
        card.Pairs.Select(x => (x.Pair.Mentee, x.Pair.Score)).ShouldBe([(pupils[0], 68), (pupils[1], 68)], ignoreOrder: true);
        card.Left.Single(x => x.Mentee == pupils[2]).ShouldSatisfyAllConditions(
            x => x.Hurdles.ShouldBe([new(Hurdle.NothingInCommon, 1), new(Hurdle.SeatsTaken, 1)]), x => x.Change.ShouldBe(new(ChangeKind.OneMoreSeat, mentor, null)));
        card.Left.Single(x => x.Mentee == pupils[3]).ShouldSatisfyAllConditions(x => x.Hurdles.ShouldBe([new(Hurdle.NothingInCommon, 2)]), x => x.Change.ShouldBeNull());
        card.StaleBecause.ShouldBeEmpty();
        (await Again(school, run)).IsTheSame.ShouldBeTrue();

        await school.Send(Role.Curator, new ProposeFromRun(run, [pupils[0]], Model, Stage.Day));
        (await stage.Group(ProposeFromRun.GroupOf(run, pupils[0]))).Score.ShouldBe(68);
        (await Card(school, run)).StaleBecause.ShouldBeEmpty();

        await school.Send(Role.Curator, new WithdrawConsent(pupils[1], Stage.ConsentOf(pupils[1]), GivenBy.Representative, Stage.Day));
        await school.Settle();
        var later = await Card(school, run);
        later.StaleBecause.ShouldBe([new(StaleReason.MenteeGone, 1)]);
        later.Pairs.Single(x => x.Pair.Mentee == pupils[1]).Stale.ShouldBe(StaleReason.MenteeGone);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ProposeFromRun(run, [pupils[1]], Model, Stage.Day)))).Message.ShouldContain(Words.Of(StaleReason.MenteeGone));
        (await Again(school, run)).IsTheSame.ShouldBeTrue();
        var next = await Card(school, await Run(school));
        next.Pairs.ShouldHaveSingleItem().Pair.Mentee.ShouldBe(pupils[2]);

        var page = WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/matching/runs/{run.Value}"));
        page.ShouldContain("Подбор устарел");
        page.ShouldContain("68 = запросы и компетенции 45 + взаимный выбор 0 + удобные дни 8 + возраст 10 + интересы 5");
        page.ShouldContain("предложена");
        (await (await school.Http(Role.Curator)).GetStringAsync("/matching/runs?cycle=2026")).ShouldContain("2 / 4");
        other.ShouldNotBe(mentor);
    }

    [Fact]
    public async Task with_other_seats_only_tells_what_would_be()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var mentor = await stage.Mentor(1, "MATH");
        var (one, two) = (await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        await school.Settle();

        (await Card(school, await Run(school))).Pairs.Count.ShouldBe(1);
        var trial = await Run(school, x => x with { ExtraSeats = 1 });
        (await Card(school, trial)).Pairs.Select(x => (x.Pair.Mentor, x.Pair.Mentee)).ShouldBe([(mentor, one), (mentor, two)], ignoreOrder: true);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ProposeFromRun(trial, [one], Model, Stage.Day)))).Message.ShouldBe(global::Mentorship.Matching.Say.RunIsTrial);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new StopRun(trial, Stage.Day)))).Message.ShouldBe(global::Mentorship.Matching.Say.RunIsOver);
        (await Should.ThrowAsync<NotThere>(() => Run(school, x => x with { Keeping = new(Guid.NewGuid()) }))).Message.ShouldBe(global::Mentorship.Matching.Say.RunNotThere);
        (await (await school.Http(Role.Curator)).GetAsync($"/matching/runs/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task that_takes_long_is_told_of_and_stopped()
    {
        var school = await (await House.Open()).School();
        var run = new RunId(Guid.CreateVersion7());
        await Begin(school, run, Long(run));
        await Eventually.Holds(async () => (await Card(school, run)).Progress is { Left: > 0 });
        var page = WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/matching/runs/{run.Value}"));
        page.ShouldContain("http-equiv=\"refresh\"");
        page.ShouldContain("Остановить подбор");

        await school.Send(Role.Curator, new StopRun(run, Stage.Day));
        await school.Settle();
        var card = await Card(school, run);
        (card.State, card.Pairs.Count, card.Left.Count).ShouldBe((RunState.Stopped, 0, 0));
        (await (await school.Http(Role.Curator)).GetAsync($"/api/matching/runs/{run.Value}/again")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task that_cannot_be_computed_ends_and_says_so()
    {
        var school = await (await House.Open()).School();
        var run = new RunId(Guid.CreateVersion7());
        var (pupil, nobody) = (new ParticipantId(Guid.NewGuid()), new ParticipantId(Guid.NewGuid()));
        await Begin(school, run, new(run.Value, [new(pupil, [], [])], [], [new(pupil, nobody, 70, 0, false)]));
        await school.Settle();
        (await Card(school, run)).State.ShouldBe(RunState.Failed);
        WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/matching/runs/{run.Value}")).ShouldContain("Подбор не посчитан из-за ошибки");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new StopRun(run, Stage.Day)))).Message.ShouldBe(global::Mentorship.Matching.Say.RunIsOver);
    }

    private static async Task Begin(SchoolHouse school, RunId run, RunInputs inputs)
    {
        await using var session = school.House.Store.LightweightSession(school.Id);
        session.Store(inputs);
        session.Events.StartStream<MatchingRun>(
            run.Value, new MatchingRunStarted(run, Stage.Cycle, MentoringForm.TeacherPupil, Objective.NobodyLeft, null, 70, 30, 0, false, 1, 1, inputs.Commitment, Stage.Day));
        await session.SaveChangesAsync();
    }

    /// <summary>Very many who all want the same, so that telling what would help everybody left takes minutes.</summary>
    private static RunInputs Long(RunId run)
    {
        ParticipantId[] mentees = [.. Enumerable.Range(0, 3000).Select(_ => new ParticipantId(Guid.NewGuid()))], mentors = [.. Enumerable.Range(0, 300).Select(_ => new ParticipantId(Guid.NewGuid()))];
        return new(run.Value, [.. mentees.Select(x => new RunMentee(x, [], []))], [.. mentors.Select(x => new RunMentor(x, 1))],
            [.. mentees.SelectMany((mentee, i) => Enumerable.Range(0, 20).Select(j => new RunPair(mentee, mentors[(i + j) % mentors.Length], 70, 0, false)))]);
    }
}
