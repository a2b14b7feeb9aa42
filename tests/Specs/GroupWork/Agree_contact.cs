using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Agree_contact
{
    [Fact]
    public void is_recorded_with_day_hour_and_place() =>
        Group(AtWork).When(x => AgreeContactHandler.Handle(new(Pair, ContactRhythm.Fortnightly, DayOfWeek.Thursday, new(14, 30), MeetingPlace.School, Now), x, Now))
            .Only<ContactAgreed>().ShouldSatisfyAllConditions(
                x => (x.Rhythm, x.Weekday).ShouldBe((ContactRhythm.Fortnightly, DayOfWeek.Thursday)), x => (x.StartsAt, x.Place).ShouldBe((new TimeOnly(14, 30), MeetingPlace.School)));

    [Fact]
    public void is_refused_when_the_programme_ended() =>
        Group([.. AtWork, Terminated]).When(x => AgreeContactHandler.Handle(new(Pair, ContactRhythm.Weekly, null, null, null, Now), x, Now)).ThenRefused(Say.GroupProgrammeEnded);

    [Theory]
    [InlineData(ContactRhythm.Weekly, DayOfWeek.Thursday, "2026-09-10", "2026-09-17")]
    [InlineData(ContactRhythm.Weekly, DayOfWeek.Thursday, "2026-09-08", "2026-09-17")]
    [InlineData(ContactRhythm.Fortnightly, DayOfWeek.Monday, "2026-09-09", "2026-09-21")]
    [InlineData(ContactRhythm.Monthly, null, "2026-09-01", "2026-09-29")]
    public void proposes_the_next_day_of_the_rhythm(ContactRhythm rhythm, DayOfWeek? weekday, string last, string next) =>
        new ContactPlan(rhythm, weekday, null, null).After(Of(last), _ => true).ShouldBe(Of(next));

    [Fact]
    public void passes_over_days_on_which_the_school_rests()
    {
        new ContactPlan(ContactRhythm.Weekly, DayOfWeek.Thursday, null, null).After(new(2026, 9, 10), x => x != new DateOnly(2026, 9, 17)).ShouldBe(new(2026, 9, 24));
        new ContactPlan(ContactRhythm.Weekly, null, null, null).After(new(2026, 9, 10), x => x != new DateOnly(2026, 9, 17)).ShouldBe(new(2026, 9, 18));
    }

    [Fact]
    public void never_proposes_a_day_gone_by()
    {
        var file = new Given<GroupFile>([.. AtWork, .. Meeting(MeetingKind.First), new ContactAgreed(Pair, ContactRhythm.Weekly, null, null, null, Members, Start)]).State;
        NextStep.DayDue(file, Now, Kernel.Schooling.SchoolSettings.Default).ShouldBe(Now);
        NextStep.DayDue(file, Start, Kernel.Schooling.SchoolSettings.Default).ShouldBe(Start.AddDays(7));
    }

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
