using System.Net;
using System.Net.Http.Json;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;

namespace Mentorship.Tests.Scenarios.Programme;

public class Orders
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task share_no_number_even_when_issued_at_once()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Director);
        string[] spellings = ["14-а", "14-А", "№ 14-а", "14-a", "14 - а"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(x =>
            http.PostAsJsonAsync("/api/programme/issue-order", Of(OrderKind.ProjectGroup, spellings[x % 5]), Json.Options)));
        answers.Count(x => x.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        answers.Count(x => x.StatusCode == HttpStatusCode.Conflict).ShouldBe(9);
        (await school.Read(ReadOrders.Register)).Count.ShouldBe(1);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, Of(OrderKind.Gratitude, "14-А")))).Message.ShouldBe(Say.OrderNumberTaken);
        await school.Send(Role.Director, Of(OrderKind.Gratitude, "14-а") with { On = new(2025, 12, 30) });
    }

    [Fact]
    public async Task appoint_a_curator_until_they_are_cancelled()
    {
        var school = await (await House.Open()).School();
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBeNull();
        var staff = (await school.Ask<Staff>(new StaffOf())).All;
        staff.ShouldContain(x => x.Account.Value == school.Account(Role.Curator).Id);
        staff.ShouldNotContain(x => x.Account.Value == school.Account(Role.RegionalOperator).Id);

        var appointment = Of(OrderKind.AppointCurator, "5") with { Appointee = staff[0].Account, On = new(2026, 9, 1) };
        var cancelling = Of(OrderKind.ProjectGroup, "6");
        await school.Send(Role.Director, appointment, new TrainCurator(16, new(Guid.NewGuid()), Today), cancelling);
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBe(staff[0].Account);
        await school.Send(Role.Director, new CancelOrder(appointment.Order, cancelling.Order, Today));
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBeNull();
        (await school.Read(ReadOrders.Register)).Single(x => x.Number == "5").CancelledOn.ShouldBe(Today);
    }

    [Fact]
    public async Task approve_the_programme_once_it_is_written()
    {
        var school = await (await House.Open()).School();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, Of(OrderKind.ApproveProgramme, "2")))).Message.ShouldBe(Say.ProgrammeNotDrafted);
        await school.Send(Role.Curator, new DraftProgramme(new(Guid.NewGuid()), Today));
        await school.Send(Role.Director, Of(OrderKind.ApproveProgramme, "2"));
    }

    [Fact]
    public async Task are_issued_by_the_director_alone_and_read_by_the_office()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        (await http.PostAsJsonAsync("/api/programme/issue-order", Of(OrderKind.Gratitude, "1"), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await school.Send(Role.Director, Of(OrderKind.Gratitude, "1"));
        (await (await school.Http(Role.Clerk)).GetStringAsync("/orders")).ShouldContain("О вынесении благодарности");
        (await (await school.Http(Role.Director)).GetStringAsync("/orders")).ShouldContain("Издать приказ");
    }

    private static IssueOrder Of(OrderKind kind, string number) => new(new(Guid.NewGuid()), kind, number, null, [], [], null, Today);
}
