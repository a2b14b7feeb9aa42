using Mentorship.Participants;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Mapping;
using Mentorship.Programme.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Enter_mentee_base
{
    private static readonly CuratorOf InOffice = new(new AccountId(Guid.NewGuid()));
    private static readonly EnterMenteeBase Command = new(Who, Cycle, Day);

    [Fact]
    public void takes_the_requests_along()
    {
        var entered = Decide(InOffice, Pupil, ForChild, Request).Only<MenteeEnteredBase>();
        entered.RequestCodes.ShouldBe(["MATH", "SPORT"]);
        entered.ShouldBe(new MenteeEnteredBase(Who, Cycle, Contingent.Pupil, AgeBand.Under14, entered.RequestCodes, Day));
    }

    [Fact]
    public void is_refused_without_a_request() => Decide(InOffice, Pupil, ForChild).ThenRefused(Say.NoRequest);

    [Fact]
    public void is_refused_with_a_request_of_another_year() =>
        Decide(InOffice, Pupil, ForChild, Request with { Cycle = new(2025) }).ThenRefused(Say.NoRequest);

    [Fact]
    public void is_refused_without_consent() => Decide(InOffice, Pupil, Request).ThenRefused(Say.NoConsent);

    [Fact]
    public void is_refused_without_a_curator() => Decide(new(null), Pupil, ForChild, Request).ThenRefused(Say.NoCurator);

    [Fact]
    public void is_refused_a_second_time() => Decide(InOffice, Pupil, ForChild, Request, AsMentee).ThenRefused(Say.AlreadyInBase);

    private static Decided Decide(CuratorOf curator, params IFact[] past) =>
        new Given<Participant>(past).When(x => EnterMenteeBaseHandler.Handle(Command, x, new(Child, curator), Day));
}

public class Enter_mentor_base
{
    private static readonly CuratorOf InOffice = new(new AccountId(Guid.NewGuid()));
    private static readonly EnterMentorBase Command = new(Who, Cycle, Day);

    [Fact]
    public void takes_the_offer_along()
    {
        var entered = Decide(InOffice, Teacher, Own, Profile).Only<MentorEnteredBase>();
        (entered.Category, entered.Capacity, entered.HoursPerWeek, entered.AgeFrom, entered.AgeTo).ShouldBe((ParticipantKind.Teacher, 3, 2, 10, 17));
    }

    [Fact]
    public void is_refused_without_a_profile() => Decide(InOffice, Teacher, Own).ThenRefused(Say.NoMentorProfile);

    [Fact]
    public void is_refused_without_consent() => Decide(InOffice, Teacher, Profile).ThenRefused(Say.NoConsent);

    [Fact]
    public void is_refused_without_a_curator() => Decide(new(null), Teacher, Own, Profile).ThenRefused(Say.NoCurator);

    [Fact]
    public void is_refused_a_second_time() => Decide(InOffice, Teacher, Own, Profile, AsMentor).ThenRefused(Say.AlreadyInBase);

    private static Decided Decide(CuratorOf curator, params IFact[] past) =>
        new Given<Participant>(past).When(x => EnterMentorBaseHandler.Handle(Command, x, new(Adult, curator), Day));
}

public class Declare_base_formed
{
    private static readonly CuratorOf InOffice = new(new AccountId(Guid.NewGuid()));
    private static readonly DeclareBaseFormed Command = new(Cycle, Side.Mentee, Contingent.Pupil, Day);

    [Fact]
    public void counts_who_stands_in_it() =>
        DeclareBaseFormedHandler.Handle(Command, new(12), InOffice, Day).Events.ShouldHaveSingleItem()
            .ShouldBe(new BaseFormed(Cycle, Side.Mentee, Contingent.Pupil, 12, Day));

    [Fact]
    public void is_refused_for_an_empty_base() =>
        Should.Throw<Refused>(() => DeclareBaseFormedHandler.Handle(Command, new(0), InOffice, Day)).Message.ShouldBe(Say.BaseIsEmpty);

    [Fact]
    public void is_refused_without_a_curator() =>
        Should.Throw<Refused>(() => DeclareBaseFormedHandler.Handle(Command, new(12), new(null), Day)).Message.ShouldBe(Say.NoCurator);
}

public class Publish_request_map
{
    private static readonly PublishRequestMap Command = new(Cycle, Day);

    [Fact]
    public void begins_with_the_first_version() =>
        PublishRequestMapHandler.Handle(Command, null, new(5), Day).ShouldBe(new RequestMapPublished(Cycle, 1, 5, Day));

    [Fact]
    public void goes_on_with_the_next() =>
        PublishRequestMapHandler.Handle(Command, new Given<PublishedMap>(new RequestMapPublished(Cycle, 1, 5, Day)).State, new(6), Day).Version.ShouldBe(2);

    [Fact]
    public void is_refused_without_requests() =>
        Should.Throw<Refused>(() => PublishRequestMapHandler.Handle(Command, null, new(0), Day)).Message.ShouldBe(Say.NoRequestsYet);
}

public class Admit_to_long_term_base
{
    private static readonly ConsentGranted Lasting = Consent(ConsentKind.LongTermBase, new ConsentId(Guid.NewGuid()));

    [Fact]
    public void names_the_consent_it_rests_on() =>
        Decide(Teacher, Own, Profile, AsMentor, Lasting).Then(new MentorAdmittedToLongTermBase(Who, Lasting.Consent, Day));

    [Fact]
    public void is_refused_without_that_consent() => Decide(Teacher, Own, Profile, AsMentor).ThenRefused(Say.NoLongTermConsent);

    [Fact]
    public void is_refused_for_somebody_who_is_no_mentor() => Decide(Teacher, Own, Lasting).ThenRefused(Say.NotAMentorYet);

    private static Decided Decide(params IFact[] past) =>
        new Given<Participant>(past).When(x => AdmitToLongTermBaseHandler.Handle(new(Who, Day), x, Adult, Day));
}
