using Marten;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Mentorship.Tests.Scenarios.Consents;

/// <summary>What a day alone brings about in one school, told twice and told late.</summary>
public class A_day_that_begins
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task writes_down_once_whose_consent_ran_out_and_by_when_data_go()
    {
        var school = await (await House.Open()).School();
        var teacher = await school.Teacher();
        await Begin(school, new(2027, 9, 5));
        await Begin(school, new(2027, 9, 5));
        await Begin(school, new(2027, 9, 6));
        (await Events<ConsentExpired>(school, teacher)).ShouldHaveSingleItem().ShouldBe(new(teacher, (await Events<ConsentGranted>(school, teacher))[0].Consent, ConsentKind.OwnProcessing, new(2027, 10, 1), new(2027, 9, 1)));
        (await school.Read(x => Destructions.Read(x, default))).Due.ShouldHaveSingleItem().DestroyBy.ShouldBe(new(2027, 10, 1));
        var entry = (await school.Read(x => x.Query<ConsentEntry>().ToListAsync())).ShouldHaveSingleItem();
        (entry.State, entry.DestroyBy).ShouldBe((ConsentState.Expired, new DateOnly(2027, 10, 1)));
    }

    [Fact]
    public async Task tells_of_a_fourteenth_birthday_and_lets_the_pupil_go_who_does_not_answer()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Today.AddYears(-14));
        await school.Consented(pupil);
        await Begin(school, Today);
        (await Events<AgeThresholdReached>(school, pupil)).ShouldHaveSingleItem().ShouldBe(new(pupil, 14, Today));
        (await school.Ask<Standings>(new StandingOf([pupil], People.Cycle, Today.AddDays(29)))).All[0].BarredFor.ShouldBeNull("there is time to answer");
        (await school.Ask<Standings>(new StandingOf([pupil], People.Cycle, Today.AddDays(30)))).All[0].BarredFor.ShouldBe(BarredFor.NoAssent);
        await Begin(school, Today.AddDays(30));
        await Begin(school, Today.AddDays(31));
        (await Events<AssentOverdue>(school, pupil)).ShouldHaveSingleItem().OccurredOn.ShouldBe(Today.AddDays(30));
    }

    private static async Task Begin(SchoolHouse school, DateOnly day)
    {
        await using (var scope = school.House.Host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new DayBegun(day), new DeliveryOptions { TenantId = school.Id }.WithHeader(Witness.OnBehalfOf, ""));
        await school.Settle();
    }

    private static async Task<IReadOnlyList<T>> Events<T>(SchoolHouse school, ParticipantId person) => [.. (await school.House.Events(person)).OfType<T>()];
}
