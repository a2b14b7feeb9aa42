using Mentorship.Kernel.Schooling;
using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Seats;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Let_member_leave
{
    private static readonly IFact[] Several = [Proposed(Pupil, Other), Formed(Proposed(Pupil, Other))];
    private static readonly IFact[] Pair = [Proposed(Pupil), Formed(Proposed(Pupil))];

    [Fact]
    public void keeps_the_rest_together() => When(Pupil, Several).Only<MemberLeft>().Side.ShouldBe(Side.Mentee);

    [Fact]
    public void frees_only_the_seat_left() => When(Pupil, Several).Only<SeatFreed>().Mentees.ShouldBe([Pupil]);

    [Fact]
    public void ends_a_pair() => When(Pupil, Pair).Only<GroupDissolved>().Members.ShouldBe([Teacher, Pupil]);

    [Fact]
    public void ends_the_group_when_its_last_mentor_goes() => When(Teacher, Several).Only<GroupDissolved>();

    [Fact]
    public void is_refused_to_a_stranger() => When(Second, Pair).ThenRefused(Say.NotMemberOfGroup);

    private static Decided When(ParticipantId who, params IFact[] past) =>
        new Given<Group>(past).When(x => LetMemberLeaveHandler.Handle(new(Past.Group, who, EndingReason.OwnWish, Day), x, SchoolSettings.Default, Day));
}
