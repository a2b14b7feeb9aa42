using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Forming;
using Mentorship.Participants.Consenting;
using Mentorship.Programme.GroupWork.Planning.Agreeing;

namespace Mentorship.Tests.Specs.Permissions;

public class A_reach
{
    private static readonly DateOnly Day = new(2026, 9, 15);
    private readonly ParticipantId self = new(Guid.NewGuid()), other = new(Guid.NewGuid());
    private readonly GroupId group = new(Guid.NewGuid());

    [Fact]
    public void covers_an_answer_for_oneself_only()
    {
        var reach = Own((Thing.Person, self.Value), (Thing.Group, group.Value));
        reach.Covers(Role.Mentee, Scope.Own, new ConfirmMatch(group, self, GivenBy.Self, 1, Day)).ShouldBeTrue();
        reach.Covers(Role.Mentee, Scope.Own, new ConfirmMatch(group, other, GivenBy.Self, 1, Day)).ShouldBeFalse();
        reach.Covers(Role.Mentee, Scope.Own, new ConfirmMatch(new(Guid.NewGuid()), self, GivenBy.Self, 1, Day)).ShouldBeFalse();
    }

    [Fact]
    public void never_covers_a_word_said_as_somebody_else()
    {
        Own((Thing.Person, self.Value), (Thing.Group, group.Value)).Covers(Role.Mentee, Scope.Own, new ConfirmMatch(group, self, GivenBy.Representative, 1, Day)).ShouldBeFalse();
        var mentor = new Reach([new("mentor", Thing.Group, group.Value)]);
        mentor.Covers(Role.Mentor, Scope.Group, new AgreePlan(group, 1, Side.Mentor, Day)).ShouldBeTrue();
        mentor.Covers(Role.Mentor, Scope.Group, new AgreePlan(group, 1, Side.Mentee, Day)).ShouldBeFalse();
    }

    [Fact]
    public void of_a_mentor_is_not_that_of_a_mentee_in_the_same_group() =>
        new Reach([new("mentee", Thing.Group, group.Value)]).Covers(Role.Mentor, Scope.Group, new AgreePlan(group, 1, Side.Mentor, Day)).ShouldBeFalse();

    [Fact]
    public void gives_a_minor_no_role_to_take_back_what_a_representative_gave()
    {
        var needs = new NeedsAttribute(Deed.WithdrawConsents);
        var (own, child) = (Own((Thing.Person, self.Value)), new Reach([new("child", Thing.Person, self.Value)]));
        Role? For(Role role, Reach reach, GivenBy by) => needs.RoleFor(new(Guid.NewGuid(), [role], "school", Source.Page), reach, new WithdrawConsent(self, new(Guid.NewGuid()), by, Day));
        For(Role.Mentee, own, GivenBy.Representative).ShouldBeNull();
        For(Role.Mentee, own, GivenBy.Self).ShouldBe(Role.Mentee);
        For(Role.Representative, child, GivenBy.Representative).ShouldBe(Role.Representative);
        For(Role.Curator, Reach.Nothing, GivenBy.Representative).ShouldBe(Role.Curator);
        For(Role.Director, Reach.Nothing, GivenBy.Self).ShouldBeNull();
    }

    [Fact]
    public void lets_choose_others_whom_it_does_not_hold()
    {
        var meeting = new MeetingId(Guid.NewGuid());
        var reach = Own((Thing.Person, self.Value), (Thing.Meeting, meeting.Value));
        reach.Covers(Role.Mentor, Scope.Own, new SubmitPreference(meeting, self, [other], [other], Day)).ShouldBeTrue();
        reach.Covers(Role.Mentor, Scope.Own, new SubmitPreference(meeting, other, [self], null, Day)).ShouldBeFalse();
        reach.Covers(Role.Mentor, Scope.Own, new SubmitPreference(new(Guid.NewGuid()), self, [other], [other], Day)).ShouldBeFalse();
    }

    [Fact]
    public void of_a_representative_speaks_for_the_child()
    {
        var reach = new Reach([new("child", Thing.Person, self.Value)]);
        reach.Covers(Role.Representative, Scope.Child, new WithdrawConsent(self, new(Guid.NewGuid()), GivenBy.Representative, Day)).ShouldBeTrue();
        reach.Covers(Role.Representative, Scope.Child, new WithdrawConsent(self, new(Guid.NewGuid()), GivenBy.Self, Day)).ShouldBeFalse();
        reach.Covers(Role.Representative, Scope.Child, new WithdrawConsent(other, new(Guid.NewGuid()), GivenBy.Representative, Day)).ShouldBeFalse();
    }

    [Fact]
    public void covers_nothing_that_names_nobody() => new Reach([]).Covers(Role.Mentor, Scope.Group, new Nobody(Day)).ShouldBeFalse();

    [Fact]
    public void that_nobody_looked_up_is_a_fault_and_nobody_acting_is_refused()
    {
        Actor.Current = null;
        Should.Throw<NotAllowed>(() => Extent.Of(Deed.ReadProfiles));
        Actor.Current = new(Guid.NewGuid(), [Role.Mentor], "s", Source.Page);
        Should.Throw<InvalidOperationException>(() => Extent.Of(Deed.ReadProfiles));
        Extent.Of(Deed.ReadHistories).People.ShouldBe([]);
        Actor.Current = Actor.Current with { Roles = [Role.Mentor, Role.Curator] };
        Extent.Of(Deed.ReadProfiles).IsSchool.ShouldBeTrue();
        Actor.Current = null;
    }

    private static Reach Own(params (Thing Thing, Guid Id)[] held) => new(held.Select(x => new WithinReach("own", x.Thing, x.Id)));

    private sealed record Nobody(DateOnly On);
}
