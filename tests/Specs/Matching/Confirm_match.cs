using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Confirm_match
{
    [Fact]
    public void is_recorded_for_each_side() => When(Teacher, GivenBy.Self, Proposed(Pupil)).Then(Confirmed(Teacher));

    [Fact]
    public void is_asked_of_the_representative_of_a_minor() => When(Pupil, GivenBy.Representative, Proposed(Pupil)).Then(Confirmed(Pupil, GivenBy.Representative));

    [Fact]
    public void is_not_asked_of_a_representative_of_an_adult() => When(Teacher, GivenBy.Representative, Proposed(Pupil)).ThenRefused(Say.WordNotAsked);

    [Fact]
    public void is_refused_twice() => When(Teacher, GivenBy.Self, Proposed(Pupil), Confirmed(Teacher)).ThenRefused(Say.AlreadyConfirmed);

    [Fact]
    public void is_refused_of_a_proposal_that_another_has_followed() =>
        new Given<Group>(Proposed(Pupil), Formed(Proposed(Pupil)), new ReplacementProposed(Past.Group, Teacher, Second, [Pupil], [Pupil], EndingReason.Illness, Day))
            .When(x => ConfirmMatchHandler.Handle(new(Past.Group, Pupil, GivenBy.Self, 1, Day), x, Day)).ThenRefused(Say.OtherProposal);

    private static Decided When(ParticipantId who, GivenBy by, params IFact[] past) =>
        new Given<Group>(past).When(x => ConfirmMatchHandler.Handle(new(Past.Group, who, by, 1, Day), x, Day));
}
