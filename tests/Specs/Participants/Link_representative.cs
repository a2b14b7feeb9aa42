using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Link_representative
{
    private static readonly LinkRepresentative Command = new(Who, Mother, "Алёшина Анна", null, Relation.Mother, Paper, Day);

    [Fact]
    public void is_recorded_without_the_name() =>
        new Given<Participant>(Pupil).When(x => LinkRepresentativeHandler.Handle(Command, x, Child, Sealed, Day))
            .Then(new LegalRepresentativeLinked(Who, Mother, Relation.Mother, Paper, Sealed.Record, Sealed.Commitment, Day));

    [Fact]
    public void is_refused_for_an_adult() =>
        new Given<Participant>(Teacher).When(x => LinkRepresentativeHandler.Handle(Command, x, Adult, Sealed, Day)).ThenRefused(Say.AdultHasNoRepresentative);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Participant>(Pupil, Linked).When(x => LinkRepresentativeHandler.Handle(Command, x, Child, Sealed, Day))
            .ThenRefused(Say.RepresentativeAlreadyLinked);

    [Fact]
    public void is_refused_once_the_person_left() =>
        new Given<Participant>(Pupil, Left).When(x => LinkRepresentativeHandler.Handle(Command, x, Child, Sealed, Day)).ThenRefused(Say.LeftProgramme);
}
