using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Link_known_representative
{
    private static readonly LinkKnownRepresentative Command = new(Who, Mother, Relation.Mother, Paper, Day);

    [Fact]
    public void links_the_same_person_to_another_child() =>
        new Given<Participant>(Pupil).When(x => LinkKnownRepresentativeHandler.Handle(Command, x, Child, Sealed, Day))
            .Then(new LegalRepresentativeLinked(Who, Mother, Relation.Mother, Paper, Sealed.Record, Sealed.Commitment, Day));

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Participant>(Pupil, Linked).When(x => LinkKnownRepresentativeHandler.Handle(Command, x, Child, Sealed, Day)).ThenRefused(Say.RepresentativeAlreadyLinked);

    [Fact]
    public void is_refused_for_an_adult() =>
        new Given<Participant>(Pupil).When(x => LinkKnownRepresentativeHandler.Handle(Command, x, Adult, Sealed, Day)).ThenRefused(Say.AdultHasNoRepresentative);
}
