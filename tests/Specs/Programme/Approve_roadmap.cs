using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Approve_roadmap
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly RoadmapDrafted Drafted = new(1, new(2023), new(2026), 97, "", Today);

    [Fact]
    public void puts_a_draft_into_force() =>
        new Given<Roadmap>(Drafted).When(x => ApproveRoadmapHandler.Handle(new(1, Today), x, Today)).Then(new RoadmapApproved(1, Today));

    [Fact]
    public void is_refused_where_nothing_was_drafted() =>
        new Given<Roadmap>().When(x => ApproveRoadmapHandler.Handle(new(1, Today), x, Today)).ThenRefused(Say.NoSuchRoadmapVersion);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Roadmap>(Drafted, new RoadmapApproved(1, Today)).When(x => ApproveRoadmapHandler.Handle(new(1, Today), x, Today)).ThenRefused(Say.RoadmapAlreadyApproved);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Roadmap>(Drafted).When(x => ApproveRoadmapHandler.Handle(new(1, Today.AddDays(1)), x, Today)).ThenRefused(Say.NotInFuture);
}
