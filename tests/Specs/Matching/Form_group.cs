using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Form_group
{
    private static readonly IFact[] AllAgreed = [Proposed(Pupil), Confirmed(Teacher), Confirmed(Pupil), Confirmed(Pupil, GivenBy.Representative)];
    private static readonly Circumstances Fine = Now(Mentor(Teacher), Mentee(Pupil));

    [Fact]
    public void takes_the_mentors_seats() => When(Fine, AllAgreed).Only<SeatTaken>().Mentees.ShouldBe([Pupil]);

    [Fact]
    public void forms_what_was_proposed() => When(Fine, AllAgreed).Only<GroupFormed>().Lead.ShouldBe(Teacher);

    [Fact]
    public void is_refused_until_the_representative_has_confirmed() => When(Fine, [.. AllAgreed.SkipLast(1)]).ThenRefused(Say.NotAllConfirmed);

    [Fact]
    public void is_refused_until_the_mentor_has_confirmed() => When(Fine, [.. AllAgreed.Where(x => x is not MatchConfirmed { By: GivenBy.Self })]).ThenRefused(Say.NotAllConfirmed);

    [Fact]
    public void is_refused_when_the_mentor_has_no_seat_left() =>
        When(Fine.WithLoad(Teacher, new SeatTaken(new(Guid.NewGuid()), Teacher, [Other, Second], Day)), AllAgreed).ThenRefused(Say.MentorOverloaded);

    [Fact]
    public void is_refused_when_work_with_a_member_was_barred_meanwhile() =>
        When(Now(Mentor(Teacher, barred: "Согласие отозвано."), Mentee(Pupil)), AllAgreed).ThenRefused("Согласие отозвано.");

    [Fact]
    public void is_refused_while_a_teacher_has_not_agreed_to_the_work_in_writing() =>
        When(Now(Mentor(Teacher) with { Agreed = [] }, Mentee(Pupil)), AllAgreed).ThenRefused(Say.NoWorkConsent);

    private static Decided When(Circumstances now, params IFact[] past) =>
        new Given<Group>(past).When(x => FormGroupHandler.Handle(new(Past.Group, Day.AddMonths(8), Day), x, now, Day));
}
