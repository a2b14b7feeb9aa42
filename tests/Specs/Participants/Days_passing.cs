using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Consenting.Passing;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Days_passing
{
    private static readonly Birthday Turning18 = new(new(2008, 9, 15));
    private static readonly Birthday Turning14 = new(new(2012, 9, 15));
    private static readonly AgeThresholdReached Of18 = new(Who, 18, Day);
    private static readonly AgeThresholdReached Of14 = new(Who, 14, Day);

    [Fact]
    public void tell_of_an_eighteenth_birthday_on_the_day() => Until(Day, Turning18, Pupil, Assent, ForChild).ShouldBe([Of18]);

    [Fact]
    public void tell_nothing_the_day_before() => Until(Day.AddDays(-1), Turning18, Pupil, Assent, ForChild).ShouldBeEmpty();

    [Fact]
    public void tell_of_it_once() => Until(Day.AddDays(1), Turning18, Pupil, Assent, ForChild, Of18).ShouldBeEmpty();

    [Fact]
    public void tell_of_it_with_its_own_date_after_days_off() => Until(Day.AddDays(5), Turning18, Pupil, Assent, ForChild).ShouldBe([Of18]);

    [Fact]
    public void tell_nothing_of_whoever_was_of_age_when_entered() => Until(Day, Adult, Teacher, Own).ShouldBeEmpty();

    [Fact]
    public void take_thirty_days_of_silence_for_a_withdrawal() => Until(Day.AddDays(30), Turning18, Pupil, Assent, ForChild, Of18).ShouldBe(
        [new ConsentWithdrawn(Who, Given, ConsentKind.ChildProcessing, GivenBy.Self, new(2026, 11, 14), new(2026, 10, 15)) { StopBy = new(2026, 10, 29), BySilence = true }]);

    [Fact]
    public void let_the_own_consent_be_an_answer() =>
        Until(Day.AddDays(30), Turning18, Pupil, Assent, ForChild, Of18, Consent(ConsentKind.OwnProcessing, new(Guid.NewGuid()))).ShouldBeEmpty();

    [Fact]
    public void wait_as_long_as_the_school_says() =>
        DaysPassing.Of(new Given<Participant>(Pupil, Assent, ForChild, Of18).State, Turning18 with { AnswerWithinDays = 10 }, SchoolSettings.Default, Day.AddDays(10)).ShouldHaveSingleItem().ShouldBeOfType<ConsentWithdrawn>();

    [Fact]
    public void tell_of_a_fourteenth_birthday_and_of_no_answer_in_time()
    {
        Until(Day, Turning14, Pupil, ForChild).ShouldBe([Of14]);
        Until(Day.AddDays(29), Turning14, Pupil, ForChild, Of14).ShouldBeEmpty();
        Until(Day.AddDays(30), Turning14, Pupil, ForChild, Of14).ShouldBe([new AssentOverdue(Who, new(2026, 10, 15))]);
        Until(Day.AddDays(31), Turning14, Pupil, ForChild, Of14, new AssentOverdue(Who, new(2026, 10, 15))).ShouldBeEmpty();
        Until(Day.AddDays(30), Turning14, Pupil, ForChild, Of14, Assent).ShouldBeEmpty();
    }

    [Fact]
    public void write_down_that_a_consent_ran_out_and_by_when_data_go()
    {
        var over = ForChild.ValidUntil.AddDays(1);
        Until(ForChild.ValidUntil, Child, Pupil, ForChild).ShouldBeEmpty();
        Until(over.AddDays(3), Child, Pupil, ForChild).ShouldBe([new ConsentExpired(Who, Given, ConsentKind.ChildProcessing, over.AddDays(30), over)]);
        Until(over, Child, Pupil, ForChild, new ConsentExpired(Who, Given, ConsentKind.ChildProcessing, over.AddDays(30), over)).ShouldBeEmpty();
    }

    [Fact]
    public void destroy_nothing_where_another_consent_holds() =>
        Until(ForChild.ValidUntil.AddDays(1), Child, Pupil, ForChild, ForChild with { Consent = new(Guid.NewGuid()), ValidUntil = new(2028, 8, 31) }).ShouldHaveSingleItem().ShouldBeOfType<ConsentExpired>().DestroyBy.ShouldBeNull();

    [Fact]
    public void leave_alone_whoever_left() => Until(Day.AddYears(3), Turning18, Pupil, ForChild, Left).ShouldBeEmpty();

    [Fact]
    public void count_a_birthday_of_29_February_on_1_March() =>
        Until(new(2026, 10, 1), new(new(2008, 2, 29)), Pupil with { OccurredOn = new(2026, 2, 28) }).ShouldBe([new AgeThresholdReached(Who, 18, new(2026, 3, 1))]);

    private static IReadOnlyList<object> Until(DateOnly day, Birthday born, params IFact[] past) => DaysPassing.Of(new Given<Participant>(past).State, born, SchoolSettings.Default, day);
}

public class The_tasks_of_consents
{
    [Fact]
    public void begin_thirty_days_before_the_eighteenth_birthday()
    {
        Of(new Birthday(new(2008, 10, 15)), Pupil, Assent, ForChild).ShouldBe([new(ConsentTaskKind.Turning18, Who, ConsentKind.OwnProcessing, null, new(2026, 10, 15))]);
        Of(new Birthday(new(2008, 10, 16)), Pupil, Assent, ForChild).ShouldBeEmpty();
    }

    [Fact]
    public void ask_for_the_own_consent_from_that_day() =>
        Of(new Birthday(new(2008, 9, 15)), Pupil, Assent, ForChild).ShouldBe([new(ConsentTaskKind.OwnConsent, Who, ConsentKind.OwnProcessing, Day, new(2026, 10, 15))]);

    [Fact]
    public void ask_for_the_assent_of_whoever_turned_14() =>
        Of(new Birthday(new(2012, 9, 10)), Pupil, ForChild).ShouldBe([new(ConsentTaskKind.Assent, Who, ConsentKind.Assent, new(2026, 9, 10), new(2026, 10, 10))]);

    [Fact]
    public void name_who_has_not_answered_for_a_week()
    {
        var issued = new ConsentFormIssued(Who, ConsentKind.ChildProcessing, FormRoute.Link, "C-2/2", new(2026, 9, 8));
        Of(Child, Pupil, issued).ShouldBe([new(ConsentTaskKind.NotAnswered, Who, ConsentKind.ChildProcessing, new(2026, 9, 8), null, 1)]);
        Of(Child, Pupil, issued with { OccurredOn = new(2026, 9, 9) }).ShouldBeEmpty();
    }

    [Fact]
    public void name_whose_term_ends() =>
        Of(Child, Pupil, ForChild with { ValidUntil = new(2026, 10, 1) }).ShouldBe([new(ConsentTaskKind.Expiring, Who, ConsentKind.ChildProcessing, null, new(2026, 10, 1))]);

    private static IReadOnlyList<ConsentTask> Of(Birthday born, params IFact[] past) => [.. ConsentTasks.Of(new Given<Participant>(past).State, born, Day, ConsentTasks.Patience)];
}
