using Mentorship.Kernel.Schooling;
using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Seats;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Dissolve_group
{
    private static readonly MentoringAgreementSigned Signed = new(Past.Group, Teacher, Paper, Day.AddDays(-30));

    [Fact]
    public void frees_the_seats() => When(EndingReason.Incompatibility, Proposed(Pupil), Formed(Proposed(Pupil))).Only<SeatFreed>().Mentees.ShouldBe([Pupil]);

    [Fact]
    public void is_refused_twice() =>
        When(EndingReason.OwnWish, Proposed(Pupil), Formed(Proposed(Pupil)), new GroupDissolved(Past.Group, Cycle, [], EndingReason.OwnWish, Day)).ThenRefused(Say.GroupNotActive);

    [Fact]
    public void needs_notice_of_three_working_days_where_an_agreement_is_signed()
    {
        // 15 September 2026 is a Tuesday: notice of Friday counts one working day less than notice of Thursday
        When(EndingReason.OwnWish, TeachersProposed, Signed, Formed(TeachersProposed)).ThenRefused(Say.NoticeTooShort);
        When(EndingReason.OwnWish, TeachersProposed, Signed, Formed(TeachersProposed), new MentorGaveNotice(Past.Group, Teacher, Day.AddDays(-4))).ThenRefused(Say.NoticeTooShort);
        When(EndingReason.OwnWish, TeachersProposed, Signed, Formed(TeachersProposed), new MentorGaveNotice(Past.Group, Teacher, Day.AddDays(-5))).Only<GroupDissolved>();
    }

    [Fact]
    public void needs_no_notice_when_the_reason_leaves_no_time() =>
        When(EndingReason.LeftSchool, TeachersProposed, Signed, Formed(TeachersProposed)).Only<GroupDissolved>();

    private static Decided When(EndingReason reason, params IFact[] past) =>
        new Given<Group>(past).When(x => DissolveGroupHandler.Handle(new(Past.Group, reason, Day), x, SchoolSettings.Default, Day));
}
