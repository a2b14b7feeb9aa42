using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Record_assent
{
    private static readonly RecordAssent Command = new(Who, true, Paper, Day);

    [Fact]
    public void is_recorded_of_a_teenager() =>
        new Given<Participant>(Pupil).When(x => RecordAssentHandler.Handle(Command, x, Teenager, Day)).Then(new MinorAssentRecorded(Who, true, Paper, Day));

    [Fact]
    public void is_refused_of_a_child() =>
        new Given<Participant>(Pupil).When(x => RecordAssentHandler.Handle(Command, x, Child, Day)).ThenRefused(Say.AssentIsForTeenagers);

    [Fact]
    public void is_refused_of_an_adult() =>
        new Given<Participant>(Teacher).When(x => RecordAssentHandler.Handle(Command, x, Adult, Day)).ThenRefused(Say.AssentIsForTeenagers);

    [Fact]
    public void may_be_changed() =>
        new Given<Participant>(Pupil, Assent).When(x => RecordAssentHandler.Handle(Command with { Assents = false }, x, Teenager, Day))
            .Only<MinorAssentRecorded>().Assents.ShouldBeFalse();

    [Fact]
    public void is_refused_when_it_says_the_same_again() =>
        new Given<Participant>(Pupil, Assent).When(x => RecordAssentHandler.Handle(Command, x, Teenager, Day)).ThenRefused(Say.AssentAlreadyRecorded);
}
