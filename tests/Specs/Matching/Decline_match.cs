using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Decline_match
{
    private static readonly MatchDeclined Declined = new(Past.Group, Pupil, GivenBy.Self, Day);

    [Fact]
    public void needs_no_reason() => When(Proposed(Pupil)).Then(Declined);

    [Fact]
    public void ends_the_proposal() => When(Proposed(Pupil), Declined).ThenRefused(Say.ProposalDecided);

    [Fact]
    public void is_refused_of_a_proposal_that_another_has_followed() =>
        When(Proposed(Pupil), Formed(Proposed(Pupil)), new ReplacementProposed(Past.Group, Teacher, Second, [Pupil], [Pupil], EndingReason.Illness, Day))
            .ThenRefused(Say.OtherProposal);

    private static Decided When(params IFact[] past) =>
        new Given<Group>(past).When(x => DeclineMatchHandler.Handle(new(Past.Group, Pupil, GivenBy.Self, 1, Day), x, Day));
}
