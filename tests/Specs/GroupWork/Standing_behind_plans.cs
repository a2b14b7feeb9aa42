using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Agreeing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

internal static class Parents
{
    public static readonly RepresentativeId Mother = new(Guid.NewGuid());

    public static readonly Askables Known = new([new(Mentee, AgeBand.Under14, [new(Mother, "Мать", true, Relation.Mother)], true, null, true, false)]);
}

public class Record_plan_agreement
{
    private static readonly RecordPlanAgreement Command = new(Pair, 1, Side.Mentee, new(Guid.NewGuid()), Start);

    [Fact]
    public void keeps_the_paper_and_that_another_recorded_it() => Group(Planned).When(x => RecordPlanAgreementHandler.Handle(Command, x, Now)).Only<DevelopmentPlanAgreed>()
        .ShouldSatisfyAllConditions(x => x.Paper.ShouldBe(Command.Paper), x => x.OnBehalf.ShouldBeTrue());

    [Fact]
    public void is_refused_to_a_side_that_agreed_already() =>
        Group([.. Planned, AgreedBy(Side.Mentee)]).When(x => RecordPlanAgreementHandler.Handle(Command, x, Now)).ThenRefused(Say.SideAlreadyAgreed);
}

public class Approve_plan
{
    private static readonly ApprovePlan Command = new(Pair, 1, Start);

    [Fact]
    public void follows_both_sides() => Group(Agreed).When(x => ApprovePlanHandler.Handle(Command, x, Now)).Only<DevelopmentPlanApproved>().Version.ShouldBe(1);

    [Fact]
    public void is_refused_before_both_agreed() => Group(Planned).When(x => ApprovePlanHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanNotAgreed);

    [Fact]
    public void is_refused_twice() =>
        Group([.. Agreed, new DevelopmentPlanApproved(Pair, 1, Members, Start)]).When(x => ApprovePlanHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanAlreadyApproved);

    [Fact]
    public void is_about_the_version_that_was_shown() =>
        Group([.. Agreed, PlanDrafted(2)]).When(x => ApprovePlanHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanRedrafted);
}

public class Acknowledge_plan
{
    private static readonly AcknowledgePlan Command = new(Pair, 1, Mentee, Parents.Mother, Start);

    [Fact]
    public void tells_who_has_seen_which_version() => Group(Planned).When(x => AcknowledgePlanHandler.Handle(Command, x, Parents.Known, Now)).Then(new DevelopmentPlanSeen(Pair, 1, Mentee, Parents.Mother, null, Start));

    [Fact]
    public void is_refused_twice_of_the_same_version_but_not_of_the_next()
    {
        IFact[] past = [.. Planned, new DevelopmentPlanSeen(Pair, 1, Mentee, Parents.Mother, null, Start)];
        Group(past).When(x => AcknowledgePlanHandler.Handle(Command, x, Parents.Known, Now)).ThenRefused(Say.PlanAlreadySeen);
        Group([.. past, PlanDrafted(2)]).When(x => AcknowledgePlanHandler.Handle(Command with { PlanVersion = 2 }, x, Parents.Known, Now)).Only<DevelopmentPlanSeen>();
    }

    [Fact]
    public void is_for_mentees_of_the_group() =>
        Group(Planned).When(x => AcknowledgePlanHandler.Handle(Command with { Participant = Mentor }, x, Parents.Known, Now)).ThenRefused(Say.MenteeNotOfGroup);

    [Fact]
    public void is_refused_for_whoever_speaks_for_another_child() =>
        Group(Planned).When(x => AcknowledgePlanHandler.Handle(Command with { Representative = new(Guid.NewGuid()) }, x, Parents.Known, Now)).ThenRefused(Say.NotTheirRepresentative);

    [Fact]
    public void needs_a_plan() => Group(AtWork).When(x => AcknowledgePlanHandler.Handle(Command, x, Parents.Known, Now)).ThenRefused(Say.PlanNotDrafted);
}

public class Record_plan_seen
{
    private static readonly RecordPlanSeen Command = new(Pair, 1, Mentee, Parents.Mother, new(Guid.NewGuid()), Start);

    [Fact]
    public void keeps_the_paper() => Group(Planned).When(x => RecordPlanSeenHandler.Handle(Command, x, Parents.Known, Now)).Only<DevelopmentPlanSeen>().Paper.ShouldBe(Command.Paper);

    [Fact]
    public void is_refused_of_whoever_does_not_speak_for_the_child() =>
        Group(Planned).When(x => RecordPlanSeenHandler.Handle(Command with { Representative = new(Guid.NewGuid()) }, x, Parents.Known, Now)).ThenRefused(Say.NotTheirRepresentative);
}
