using Mentorship.Host.Audit;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Specs.Audit;

public class The_situation
{
    private static readonly ParticipantId Pupil = new(Guid.NewGuid());
    private static readonly ParticipantId Other = new(Guid.NewGuid());
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly ConsentId Consent = new(Guid.NewGuid());
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Day = new(2026, 9, 15);

    private static readonly ParticipantRegistered Registered = new(Pupil, ParticipantKind.Pupil, AgeBand.Adult, default, "", Day);
    private static readonly ConsentGranted Granted = new(Pupil, Consent, ConsentKind.OwnProcessing, GivenBy.Self, null, "1", default, new(2027, 8, 31), Day);
    private static readonly MenteeEnteredBase Entered = new(Pupil, Cycle, Contingent.Pupil, AgeBand.Adult, [], Day);
    private static readonly GroupFormed Formed = new(Group, Cycle, MentoringForm.PupilPupil, "", Other, [Other], [Pupil], Day, Day);

    [Fact]
    public void follows_the_way_of_a_participant()
    {
        object[] way = [Registered, Granted, Entered, Formed, new GroupProgrammeOpened(Group, Cycle, [Other, Pupil], Day), Completed];
        var now = new Situation(Pupil);
        way.Select(x => (now = now.After(x)).Stage)
            .ShouldBe([Reached.Registered, Reached.Consented, Reached.InBase, Reached.InGroup, Reached.Working, Reached.Completed]);
        now.Groups.ShouldBeEmpty();
        now.ConsentsOn(Day).ShouldBe([ConsentKind.OwnProcessing]);
        now.ConsentsOn(new(2028, 1, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void goes_back_to_the_base_when_the_group_is_dissolved() =>
        After(Registered, Granted, Entered, Formed, new GroupDissolved(Group, Cycle, [Other, Pupil], EndingReason.Illness, Day)).Stage.ShouldBe(Reached.InBase);

    [Fact]
    public void stays_when_somebody_else_leaves_the_group() =>
        After(Registered, Granted, Entered, Formed, new MemberLeft(Group, Other, Side.Mentor, EndingReason.Illness, Day)).Stage.ShouldBe(Reached.InGroup);

    [Fact]
    public void tells_that_consent_was_lost() =>
        After(Registered, Granted, Entered, new ConsentWithdrawn(Pupil, Consent, ConsentKind.OwnProcessing, GivenBy.Self, Day, Day)).Stage.ShouldBe(Reached.ConsentLost);

    [Fact]
    public void stands_where_it_stood_once_consent_is_given_again() =>
        After(Registered, Granted, Entered, new ConsentWithdrawn(Pupil, Consent, ConsentKind.OwnProcessing, GivenBy.Self, Day, Day), Granted with { Consent = new(Guid.NewGuid()) })
            .Stage.ShouldBe(Reached.InBase);

    [Fact]
    public void does_not_lose_consent_with_the_consent_to_a_picture() =>
        After(Registered, Granted, Entered, new ConsentWithdrawn(Pupil, new(Guid.NewGuid()), ConsentKind.Image, GivenBy.Self, Day, Day)).Stage.ShouldBe(Reached.InBase);

    [Fact]
    public void goes_on_while_any_group_does()
    {
        var second = new GroupId(Guid.NewGuid());
        object[] both = [Registered, Granted, Entered, Formed, Formed with { Group = second }, new GroupProgrammeOpened(second, Cycle, [Other, Pupil], Day), Completed];
        var now = After(both);
        (now.Stage, now.Groups.ShouldHaveSingleItem()).ShouldBe((Reached.Working, second));
        now.After(Completed with { Group = second }).Stage.ShouldBe(Reached.Completed);
    }

    [Fact]
    public void is_in_a_group_when_of_two_the_working_one_ended() =>
        After(Registered, Granted, Entered, Formed, new GroupProgrammeOpened(Group, Cycle, [Other, Pupil], Day), Formed with { Group = new(Guid.NewGuid()) }, Completed)
            .Stage.ShouldBe(Reached.InGroup);

    private static GroupProgrammeCompleted Completed => new(Group, Cycle, [Other], [Pupil], ProgrammeResult.GoalReached, [], 5, Day, Day);

    private static Situation After(params object[] facts) => facts.Aggregate(new Situation(Pupil), (now, fact) => now.After(fact));
}
