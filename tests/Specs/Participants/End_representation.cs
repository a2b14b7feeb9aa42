using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class End_representation
{
    private static readonly EndRepresentation Command = new(Who, Mother, EndOfRepresentation.PowersEnded, Paper, Day);
    private static readonly ConsentGranted ByMother = ForChild with { Representative = Mother };

    [Fact]
    public void leaves_standing_what_was_agreed_to_with_powers() =>
        Decide(Command, Pupil, Linked, Informed, ByMother).Then(new RepresentationEnded(Who, Mother, EndOfRepresentation.PowersEnded, Paper, Day));

    [Fact]
    public void of_somebody_who_never_had_powers_makes_their_consents_none() =>
        Decide(Command with { Reason = EndOfRepresentation.NeverHadPowers }, Pupil, Linked, Informed, ByMother)
            .Only<ConsentInvalidated>().ShouldBe(new(Who, Given, ConsentKind.ChildProcessing, Invalidity.NoPowers, new(2026, 9, 29), Day));

    [Fact]
    public void leaves_the_child_with_the_others() =>
        new Given<Participant>(Pupil, Linked, FatherLinked, new RepresentationEnded(Who, Mother, EndOfRepresentation.RightsLost, Paper, Day)).State.Representatives.Select(x => x.Id).ShouldBe([Father]);

    [Fact]
    public void is_refused_of_somebody_not_linked() => Decide(Command, Pupil).ThenRefused(Say.RepresentativeNotLinked);

    private static Decided Decide(EndRepresentation command, params IFact[] past) =>
        new Given<Participant>(past).When(x => EndRepresentationHandler.Handle(command, x, SchoolSettings.Default, Day));
}
