using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Programme.GroupWork.Opening;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Keep_members
{
    private static readonly ParticipantId Other = new(Guid.NewGuid());
    private static readonly MemberChange Replacement = new(Mentor, Other, Now);

    [Fact]
    public void puts_the_new_mentor_in_the_place_of_the_old_one()
    {
        var changed = KeepMembersHandler.Change(Group(AtWork).State, Replacement)!;
        changed.Mentors.ShouldBe([Other]);
        changed.Mentees.ShouldBe([Mentee]);
        changed.Lead.ShouldBe(Other);
    }

    [Fact]
    public void makes_the_same_change_once()
    {
        var changed = KeepMembersHandler.Change(Group(AtWork).State, Replacement)!;
        KeepMembersHandler.Change(Group([.. AtWork, changed]).State, Replacement).ShouldBeNull();
    }

    [Fact]
    public void lets_a_member_go() =>
        KeepMembersHandler.Change(Group(AtWork).State, new(Mentee, null, Now))!.Mentees.ShouldBeEmpty();

    [Fact]
    public void takes_a_member_in_once()
    {
        var news = new MemberJoined(Past.Pair, Other, Side.Mentee, [Mentor, Mentee, Other], Now);
        var joined = KeepMembersHandler.Join(Group(AtWork).State, news)!;
        Group([.. AtWork, joined]).State.Mentees.ShouldBe([Mentee, Other]);
        KeepMembersHandler.Join(Group([.. AtWork, joined]).State, news).ShouldBeNull();
    }

    [Fact]
    public void waits_for_the_news_that_brought_the_member_in() =>
        Should.Throw<NotYet>(() => KeepMembersHandler.Change(Group(AtWork).State, new(Other, null, Now)));

    [Fact]
    public void leaves_an_ended_programme_as_it_is() =>
        KeepMembersHandler.Change(Group([.. AtWork, Terminated]).State, Replacement).ShouldBeNull();

    [Fact]
    public void breaks_the_programme_off_with_the_group_and_only_once()
    {
        var dissolved = new GroupDissolved(Pair, Cycle, Members, EndingReason.OwnWish, Now);
        TerminateGroupProgrammeHandler.Terminate(Group(AtWork).State, dissolved)
            .ShouldBeOfType<GroupProgrammeTerminated>().Mentees.ShouldBe([Mentee]);
        TerminateGroupProgrammeHandler.Terminate(Group([.. AtWork, Terminated]).State, dissolved).ShouldBeNull();
    }

    [Fact]
    public void notes_the_same_order_once()
    {
        var confirmed = new GroupConfirmedByOrder(Pair, new(Guid.NewGuid()), Members, Now);
        var noted = NoteConfirmationHandler.Note(Group(AtWork).State, confirmed)!;
        noted.Order.ShouldBe(confirmed.Order);
        NoteConfirmationHandler.Note(Group([.. AtWork, noted]).State, confirmed).ShouldBeNull();
    }

    [Fact]
    public void takes_a_cancelled_order_from_behind_the_group_once()
    {
        var confirmed = new GroupConfirmedByOrder(Pair, new(Guid.NewGuid()), Members, Now);
        var cancelled = new GroupConfirmationCancelled(Pair, confirmed.Order, Members, Now);
        Should.Throw<NotYet>(() => NoteConfirmationHandler.Note(Group(AtWork).State, cancelled));
        IFact[] noted = [.. AtWork, NoteConfirmationHandler.Note(Group(AtWork).State, confirmed)!];
        new Given<GroupFile>(noted).State.ConfirmedBy.ShouldBe(confirmed.Order);
        IFact[] taken = [.. noted, NoteConfirmationHandler.Note(Group(noted).State, cancelled)!];
        new Given<GroupFile>(taken).State.ConfirmedBy.ShouldBeNull();
        NoteConfirmationHandler.Note(Group(taken).State, cancelled).ShouldBeNull();
    }

    [Fact]
    public void leaves_a_new_mentor_waiting_for_an_order()
    {
        var confirmed = NoteConfirmationHandler.Note(Group(AtWork).State, new GroupConfirmedByOrder(Pair, new(Guid.NewGuid()), Members, Now))!;
        var replaced = KeepMembersHandler.Change(Group(AtWork).State, Replacement)!;
        new Given<GroupFile>([.. AtWork, confirmed, replaced]).State.ConfirmedBy.ShouldBeNull();
        var again = confirmed with { Order = new(Guid.NewGuid()), Members = [Other, Mentee] };
        new Given<GroupFile>([.. AtWork, again, replaced, confirmed]).State.ConfirmedBy.ShouldBe(again.Order);
    }
}
