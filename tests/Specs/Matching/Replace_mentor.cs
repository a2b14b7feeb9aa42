using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Replace_mentor
{
    private static readonly IFact[] Working = [Proposed(Pupil), Formed(Proposed(Pupil))];
    private static readonly Circumstances Fine = Now(Mentor(Second), Mentee(Pupil));

    [Fact]
    public void moves_the_seats()
    {
        When(Fine, Working).Only<SeatFreed>().Mentor.ShouldBe(Teacher);
        When(Fine, Working).Only<SeatTaken>().Mentor.ShouldBe(Second);
    }

    [Fact]
    public void passes_the_lead_on() =>
        new Given<Group>([.. Working, new MentorReplaced(Past.Group, Teacher, Second, [Pupil], EndingReason.Illness, Day)]).State.Lead.ShouldBe(Second);

    [Fact]
    public void is_refused_when_the_other_has_no_seat() =>
        When(Fine.WithLoad(Second, new SeatTaken(new(Guid.NewGuid()), Second, [Other, Teacher], Day)), Working).ThenRefused(Say.MentorOverloaded);

    [Fact]
    public void is_refused_in_a_group_not_formed() => When(Fine, Proposed(Pupil)).ThenRefused(Say.GroupNotActive);

    private static Decided When(Circumstances now, params IFact[] past) =>
        new Given<Group>(past).When(x => ReplaceMentorHandler.Handle(new(Past.Group, Teacher, Second, EndingReason.Illness, Day), x, now, Day));
}
