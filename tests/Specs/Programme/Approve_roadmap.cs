using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Approve_roadmap
{
    private static readonly DateOnly Today = DraftOfMap.Today;
    private static readonly RoadmapDrafted Drafted = DraftOfMap.Drafted;
    private static readonly RoadmapDraft Map = new(DraftOfMap.Map);

    [Fact]
    public void puts_a_draft_into_force_and_says_what_it_said() =>
        new Given<Roadmap>(Drafted).When(x => ApproveRoadmapHandler.Handle(new(1, Map.Version!.Fingerprint(), Today), Map, x, Today)).Then(new RoadmapApproved(1, Today) { Fingerprint = Map.Version!.Fingerprint() });

    [Fact]
    public void is_refused_when_the_draft_was_edited_since_it_was_seen() =>
        new Given<Roadmap>(Drafted).When(x => ApproveRoadmapHandler.Handle(new(1, Map.Version!.Fingerprint(), Today), new(DraftOfMap.Map.With([DraftOfMap.Map.Lines[0]])), x, Today)).ThenRefused(Say.RoadmapWasEdited);

    [Fact]
    public void is_refused_where_nothing_was_drafted() =>
        new Given<Roadmap>().When(x => ApproveRoadmapHandler.Handle(new(1, null, Today), new(null), x, Today)).ThenRefused(Say.NoSuchRoadmapVersion);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Roadmap>(Drafted, new RoadmapApproved(1, Today)).When(x => ApproveRoadmapHandler.Handle(new(1, null, Today), Map, x, Today)).ThenRefused(Say.RoadmapAlreadyApproved);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Roadmap>(Drafted).When(x => ApproveRoadmapHandler.Handle(new(1, null, Today.AddDays(1)), Map, x, Today)).ThenRefused(Say.NotInFuture);
}
