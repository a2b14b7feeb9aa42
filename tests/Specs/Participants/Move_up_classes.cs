using Mentorship.Kernel;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.MovingUp;
using Wolverine.Marten;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Move_up_classes
{
    private static readonly SchoolYear Next = new(2027);
    private static readonly DateOnly June = new(2027, 6, 20);
    private static readonly ParticipantId Graduate = new(Guid.NewGuid());
    private static readonly MoveUpClasses Command = new(Next, [], [], June);
    private static readonly IReadOnlyList<Moving> Two = [new(Who, new([nameof(CorrectProfile.Place)], Sealed)), new(Graduate, null)];

    [Fact]
    public void moves_everybody_and_lets_the_last_class_go()
    {
        var ops = MoveUpClassesHandler.Handle(Command, null, Two, June).ToArray();
        ops.OfType<IStartStream>().ShouldHaveSingleItem().Events.ShouldBe([new ClassesMovedUp(Next, 1, 1, June)]);
        var facts = ops.OfType<Appending>().ToArray();
        facts[0].Fact.ShouldBeOfType<ProfileCorrected>().Fields.ShouldBe([nameof(CorrectProfile.Place)]);
        facts[1].ShouldBe(new(Graduate.Value, new ParticipantLeftProgramme(Graduate, LeavingReason.LeftSchool, June)));
    }

    [Fact]
    public void is_done_once_a_year() => Refusal(Command, new(MovedUp.IdOf(Next), 2027), Two).ShouldBe(Say.MovedUpAlready);

    [Theory, InlineData(2027, 4, 30), InlineData(2027, 10, 1)]
    public void is_refused_out_of_season(int year, int month, int day) => Refusal(Command with { On = new(year, month, day) }, null, Two, new(2028, 1, 1)).ShouldBe(Say.MovedUpInSummer);

    [Fact]
    public void is_refused_without_pupils() => Refusal(Command, null, []).ShouldBe(Say.NobodyToMoveUp);

    [Fact]
    public void is_refused_for_who_is_no_pupil_here() => Refusal(Command with { Leaving = [new(Guid.NewGuid())] }, null, Two).ShouldBe(Say.NotRegistered);

    [Fact]
    public void lets_nobody_both_stay_and_leave() =>
        new MoveUpClasses.Rules().Validate(Command with { Repeating = [Who], Leaving = [Who] }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.RepeatingAndLeaving);

    [Theory]
    [InlineData("5А", "6 «А»"), InlineData("5 «а»", "6 «А»"), InlineData(" 10-Б ", "11 «Б»"), InlineData("7 класс", "8"), InlineData("1 А класс", "2 «А»"), InlineData("9", "10")]
    public void knows_a_class_however_it_is_written(string written, string next) => SchoolClass.Of(written)!.Value.Next.ToString().ShouldBe(next);

    [Theory, InlineData("учитель математики"), InlineData("12А"), InlineData("0Б"), InlineData("завод № 5"), InlineData("")]
    public void leaves_alone_what_is_no_class(string written) => SchoolClass.Of(written).ShouldBeNull();

    [Fact]
    public void ends_with_the_eleventh() => SchoolClass.Of("11А")!.Value.Next.ShouldBeNull();

    private static string Refusal(MoveUpClasses command, MovedUp? already, IReadOnlyList<Moving> pupils, DateOnly? today = null) =>
        Should.Throw<Refused>(() => MoveUpClassesHandler.Handle(command, already, pupils, today ?? June)).Message;
}
