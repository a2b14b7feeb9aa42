using Mentorship.Matching;
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

    private static Decided When(params IFact[] past) =>
        new Given<Group>(past).When(x => DeclineMatchHandler.Handle(new(Past.Group, Pupil, GivenBy.Self, Day), x, Day));
}
