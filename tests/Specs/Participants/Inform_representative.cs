using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Inform_representative
{
    private static readonly InformRepresentative Command = new(Who, Mother, Channel.Letter, Paper, Day);

    [Fact]
    public void names_the_version_of_the_letter_and_what_proves_it() =>
        new Given<Participant>(Pupil, Linked).When(x => InformRepresentativeHandler.Handle(Command, x, Day))
            .Then(new LegalRepresentativeInformed(Who, Mother, "N-1/1", Channel.Letter, Day) { Proof = Paper });

    [Fact]
    public void is_refused_for_a_representative_who_is_not_linked() =>
        new Given<Participant>(Pupil).When(x => InformRepresentativeHandler.Handle(Command, x, Day)).ThenRefused(Say.RepresentativeNotLinked);

    [Fact]
    public void by_link_once_more_on_the_same_day_adds_nothing() =>
        new Given<Participant>(Pupil, Linked, new LegalRepresentativeInformed(Who, Mother, "N-1/1", Channel.Link, Day))
            .When(x => InformRepresentativeHandler.Handle(Command with { Channel = Channel.Link }, x, Day)).Then();
}
