using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class The_list_of_people
{
    private static readonly GroupFormed Formed = new(
        new(Guid.NewGuid()), Cycle, MentoringForm.TeacherPupil, "lead", Who, [Who], [new(Guid.NewGuid())], new(2027, 5, 31), new(2026, 9, 8));

    [Fact]
    public void shows_where_somebody_stood_once_consent_is_given_again() =>
        After(Teacher, Own, AsMentor, Withdrawn with { Kind = ConsentKind.OwnProcessing }, Consent(ConsentKind.OwnProcessing, new ConsentId(Guid.NewGuid()))).Stage.ShouldBe(Stage.InBase);

    [Fact]
    public void shows_that_consent_is_missing() =>
        After(Teacher, Own, AsMentor, Withdrawn with { Kind = ConsentKind.OwnProcessing }).Stage.ShouldBe(Stage.Barred);

    [Fact]
    public void counts_a_consent_held_beside_one_withdrawn() =>
        After(Pupil, ForChild, Own, Withdrawn).Stage.ShouldBe(Stage.Consented);

    [Fact]
    public void calls_a_mentor_of_two_groups_done_when_both_have_ended()
    {
        var second = Formed with { Group = new(Guid.NewGuid()) };
        After(Teacher, Own, AsMentor, Formed, second, Ended(Formed.Group)).Stage.ShouldBe(Stage.InBase);
        After(Teacher, Own, AsMentor, Formed, second, Ended(Formed.Group), Ended(second.Group)).Stage.ShouldBe(Stage.Ended);
    }

    [Fact]
    public void does_not_wait_for_a_group_somebody_left() =>
        After(Teacher, Own, AsMentor, Formed, Formed with { Group = new(Guid.NewGuid()) }, new MentorReplaced(Formed.Group, Who, new(Guid.NewGuid()), [], EndingReason.Illness, Day))
            .Groups.ShouldHaveSingleItem().ShouldNotBe(Formed.Group);

    private static ProgrammeOutcomeEntered Ended(GroupId group) => new(Who, group, Cycle, Side.Mentor, Outcome.GoalReached, Day);

    private static RosterEntry After(params object[] facts) =>
        facts.Aggregate(default(RosterEntry), (entry, fact) => RosterEntryProjection.Fold(entry, Who.Value, fact))!;
}
