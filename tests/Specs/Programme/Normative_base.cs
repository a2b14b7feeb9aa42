using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Evidence;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Record_minutes
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly RecordMinutes Command = new(new(Guid.NewGuid()), Sitting.PedagogicalCouncil, " 3 ", [MinutesSubject.StaffInformed, MinutesSubject.MaterialStudied, MinutesSubject.StaffInformed], new(Guid.NewGuid()), Today);

    [Fact]
    public void says_what_the_council_dealt_with_once() => RecordMinutesHandler.Decide(Command, new(false), Today)
        .Subjects.ShouldBe([MinutesSubject.MaterialStudied, MinutesSubject.StaffInformed]);

    [Fact]
    public void completes_the_preparatory_line_of_the_road_map() =>
        Facts.Of(RecordMinutesHandler.Decide(Command, new(false), Today)).ShouldContain(Carried.Seed.First(x => x.Id == "0.A").CompletedBy);

    [Fact]
    public void is_refused_for_a_number_that_is_taken() => Should.Throw<Refused>(() => RecordMinutesHandler.Decide(Command, new(true), Today)).Message.ShouldBe(Say.MinutesNumberTaken);

    [Fact]
    public void is_refused_for_tomorrow() => Should.Throw<Refused>(() => RecordMinutesHandler.Decide(Command with { On = Today.AddDays(1) }, new(false), Today)).Message.ShouldBe(Say.NotInFuture);

    [Fact]
    public void wants_a_subject() => new RecordMinutes.Rules().Validate(Command with { Subjects = [] }).Errors.ShouldContain(x => x.ErrorMessage == Say.MinutesNeedSubjects);
}

public class Draft_local_act
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public void counts_its_versions() => new Given<LocalAct>(new LocalActDrafted(LocalActKind.Regulation, 1, new(Guid.NewGuid()), Today))
        .When(x => DraftLocalActHandler.Handle(new(LocalActKind.Regulation, new(Guid.NewGuid()), Today), x, Today)).Only<LocalActDrafted>().Version.ShouldBe(2);

    [Fact]
    public void is_refused_for_tomorrow() => new Given<LocalAct>()
        .When(x => DraftLocalActHandler.Handle(new(LocalActKind.Regulation, new(Guid.NewGuid()), Today.AddDays(1)), x, Today)).ThenRefused(Say.NotInFuture);
}

public class Approve_local_act
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly LocalActDrafted Drafted = new(LocalActKind.Regulation, 1, new(Guid.NewGuid()), new(2026, 9, 1));
    private static readonly OrderEntry Order = new(new(Guid.NewGuid()), OrderKind.IntroduceTargetModel, "1", new(2026, 8, 25), null, 0, 0, null);
    private static readonly Minutes Council = new(new(Guid.NewGuid()), Sitting.PedagogicalCouncil, "1", new(2026, 9, 2), [MinutesSubject.RegulationDiscussed], new(Guid.NewGuid()));
    private static readonly ApproveLocalAct Command = new(LocalActKind.Regulation, Order.Id, Council.Id, Today);

    [Fact]
    public void puts_the_last_version_into_force() => Approve(Command, new(Order, Council)).Then(new LocalActApproved(LocalActKind.Regulation, 1, Order.Id, Council.Id, Today));

    [Fact]
    public void is_refused_for_a_regulation_that_no_council_discussed() => Approve(Command, new(Order, Council with { Subjects = [MinutesSubject.StaffInformed] })).ThenRefused(Say.RegulationNeedsCouncil);

    [Fact]
    public void needs_no_council_for_rewards() => new Given<LocalAct>(Drafted with { Act = LocalActKind.MentorRewards })
        .When(x => ApproveLocalActHandler.Handle(Command with { Act = LocalActKind.MentorRewards, Minutes = null }, x, new(Order, null), Today)).Only<LocalActApproved>().Minutes.ShouldBeNull();

    [Fact]
    public void is_refused_under_an_order_that_was_cancelled() => Approve(Command, new(Order with { CancelledOn = new(2026, 9, 1) }, Council)).ThenRefused(Say.LocalActNeedsOrder);

    [Fact]
    public void is_refused_for_minutes_nobody_filed() => Approve(Command, new(Order, null)).ThenRefused(Say.MinutesNotThere);

    [Fact]
    public void is_refused_before_the_council_sat() => Approve(Command with { On = new(2026, 9, 1) }, new(Order, Council)).ThenRefused(Say.MinutesAfterApproval);

    [Fact]
    public void is_refused_before_the_act_was_brought_in() => Approve(Command with { On = new(2026, 8, 31) }, new(Order, Council)).ThenRefused(Say.LocalActBeforeDraft);

    [Fact]
    public void is_refused_for_a_later_version_by_the_minutes_of_an_earlier_one() =>
        new Given<LocalAct>(Drafted, new LocalActApproved(LocalActKind.Regulation, 1, Order.Id, Council.Id, Today), Drafted with { Version = 2 })
            .When(x => ApproveLocalActHandler.Handle(Command, x, new(Order, Council), Today)).ThenRefused(Say.MinutesOfEarlierVersion);

    [Fact]
    public void is_refused_without_an_act() => new Given<LocalAct>().When(x => ApproveLocalActHandler.Handle(Command, x, new(Order, Council), Today)).ThenRefused(Say.LocalActNotDrafted);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<LocalAct>(Drafted, new LocalActApproved(LocalActKind.Regulation, 1, Order.Id, Council.Id, Today)).When(x => ApproveLocalActHandler.Handle(Command, x, new(Order, Council), Today)).ThenRefused(Say.LocalActAlreadyApproved);

    private static Decided Approve(ApproveLocalAct command, ApprovalGrounds grounds) => new Given<LocalAct>(Drafted).When(x => ApproveLocalActHandler.Handle(command, x, grounds, Today));
}

public class Name_web_section
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Theory, InlineData("school.example/mentoring"), InlineData("javascript:alert(1)"), InlineData("ftp://school.example"), InlineData("")]
    public void wants_the_address_of_a_page(string address) => new NameWebSection.Rules().Validate(new NameWebSection(address, Today)).IsValid.ShouldBeFalse();

    [Fact]
    public void holds_from_its_day_until_the_next() =>
        new Given<WebSection>(Named(1, 9), Named(1, 10)).State.On(new(2026, 9, 30))!.OccurredOn.ShouldBe(new(2026, 9, 1));

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<WebSection>().When(x => NameWebSectionHandler.Handle(new("https://school.example", Today.AddDays(1)), new(new(Guid.NewGuid()), ""), x, Today)).ThenRefused(Say.NotInFuture);

    private static WebSectionNamed Named(int day, int month) => new(new(Guid.NewGuid()), "", new(2026, month, day));
}
