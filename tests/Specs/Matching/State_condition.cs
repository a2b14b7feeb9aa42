using Mentorship.Matching;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Solving;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;

namespace Mentorship.Tests.Specs.Matching;

public class State_condition
{
    private static readonly StateCondition Command = new(Siblings.Condition, Cycle, Coupling.Together, [Pupil, Other], ConditionReason.Relatives, Day);

    [Fact]
    public void binds_two_mentees() => Stated(When(Command));

    [Fact]
    public void needs_two() => When(Command with { Mentees = [Pupil, Pupil] }).ThenRefused(Say.ConditionOfTwo);

    [Fact]
    public void is_refused_for_somebody_who_is_no_mentee() => When(Command with { Mentees = [Pupil, Teacher] }).ThenRefused(Say.MenteeNotInBase);

    [Fact]
    public void is_refused_a_second_time_and_possible_again_once_taken_back()
    {
        When(Command with { Condition = new(Guid.NewGuid()), Mentees = [Other, Pupil] }, Siblings).ThenRefused(Say.ConditionAlreadyStated);
        Stated(When(Command, Siblings, SiblingsNoMore));
    }

    [Fact]
    public void is_refused_where_it_contradicts_the_others()
    {
        When(Command with { Condition = new(Guid.NewGuid()), How = Coupling.Apart }, Siblings).ThenRefused(Say.ConditionContradicts);
        When(Command with { Condition = new(Guid.NewGuid()), How = Coupling.Apart, Mentees = [Pupil, Second] }, Siblings, Siblings with { Condition = new(Guid.NewGuid()), Mentees = [Other, Second] })
            .ThenRefused(Say.ConditionContradicts);
    }

    [Fact]
    public void is_refused_ahead_of_its_day() => When(Command with { On = Day.AddDays(1) }).ThenRefused(Say.NotInFuture);

    private static void Stated(Decided decided)
    {
        var stated = decided.Only<ConditionStated>();
        stated.Mentees.ShouldBe([Pupil, Other]);
        (stated with { Mentees = Siblings.Mentees }).ShouldBe(Siblings);
    }

    private static Decided When(StateCondition command, params IFact[] past) =>
        new Given<Conditions>(past).When(x => StateConditionHandler.Handle(command, x, new([Mentee(Pupil), Mentee(Other), Mentee(Second), Mentor(Teacher)]), Day));
}
