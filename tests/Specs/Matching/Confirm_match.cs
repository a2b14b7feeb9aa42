using Mentorship.Matching;
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

    private static Decided When(ParticipantId who, GivenBy by, params IFact[] past) =>
        new Given<Group>(past).When(x => ConfirmMatchHandler.Handle(new(Past.Group, who, by, Day), x, Day));
}
