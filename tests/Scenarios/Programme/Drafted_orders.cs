using System.Net;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Acquainting;
using Mentorship.Programme.Ordering.Drafting;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.Programme;

public class Drafted_orders
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task are_edited_issued_and_can_be_checked_by_anybody()
    {
        var school = await (await House.Open()).School();
        var curator = (await school.Ask<Staff>(new StaffOf())).All.Single(x => x.Account.Value == school.Account(Role.Curator).Id);
        var order = new OrderId(Guid.NewGuid());
        await school.Send(Role.Curator, new DraftOrder(order, OrderKind.AppointCurator, [], [], curator.Account, [curator.Account], Today));
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBeNull();
        (await school.Read(x => ReadOrderDrafts.Waiting(x, default))).ShouldHaveSingleItem().Id.ShouldBe(order);
        (await school.Read(ReadOrders.Register)).ShouldBeEmpty();
        var anybody = school.House.Host.Server.CreateClient();
        var check = new Uri(OrderCheckPage.PathOf(school.Id, order), UriKind.Relative);
        (await anybody.GetAsync(check)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await school.Send(Role.Curator, new EditOrder(order, "О назначении куратора", "В целях", "Назначить Белову.", "Контроль оставляю за собой.", null, "Директор | С. П. Дроздов", Today));
        await school.Send(Role.Director, new IssueDraft(order, "15", Today));
        (await school.Ask<CuratorOf>(new CuratorInOffice(Today))).Curator.ShouldBe(curator.Account);
        (await school.Read(ReadOrders.Register)).ShouldHaveSingleItem().Written.ShouldBeTrue();
        (await school.Read(x => ReadOrderDrafts.Waiting(x, default))).ShouldBeEmpty();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new IssueDraft(order, "16", Today)))).Message.ShouldBe(Say.OrderAlreadyIssued);

        var http = await school.Http(Role.Director);
        var file = await http.GetByteArrayAsync($"/api/programme/orders/{order.Value}/document");
        Mentorship.Kernel.Vault.Paper.TypeOf(file).ShouldBe(Mentorship.Kernel.Writing.TextDocument.ContentType);
        WebUtility.HtmlDecode(await http.GetStringAsync($"/orders/{order.Value}")).ShouldContain("Назначить Белову.");

        var told = WebUtility.HtmlDecode(await anybody.GetStringAsync(check));
        told.ShouldContain("Приказ № 15 от 15.09.2026");
        told.ShouldContain(Say.OrderInForce);
        told.ShouldContain((await school.Ask<SchoolTitle>(new SchoolTitleOf())).Title);
        told.ShouldContain("О назначении куратора");
        told.ShouldNotContain("Белову");
        var other = new IssueOrder(new(Guid.NewGuid()), OrderKind.MentorSchool, "16", null, [], [], null, Today);
        await school.Send(Role.Director, other, new CancelOrder(order, other.Order, Today));
        WebUtility.HtmlDecode(await anybody.GetStringAsync(check)).ShouldContain("отменён 15.09.2026 приказом № 16");
    }

    [Fact]
    public async Task are_signed_as_known_by_whoever_stands_on_their_sheet_and_kept_as_signed_on_paper()
    {
        var school = await (await House.Open()).School();
        var staff = (await school.Ask<Staff>(new StaffOf())).All;
        AccountId Of(Role role) => staff.Single(x => x.Account.Value == school.Account(role).Id).Account;
        var order = new OrderId(Guid.NewGuid());
        await school.Send(Role.Curator, new DraftOrder(order, OrderKind.AppointCurator, [], [], Of(Role.Curator), [Of(Role.Curator), Of(Role.ClassTeacher)], Today));
        await school.Send(Role.Curator, new EditOrder(order, "О назначении куратора", "В целях", "Назначить Белову.", "Контроль оставляю за собой.", null, "Директор | С. П. Дроздов", Today));
        await school.Send(Role.Director, new IssueDraft(order, "15", Today));

        using var teacher = await school.Http(Role.ClassTeacher);
        WebUtility.HtmlDecode(await teacher.GetStringAsync("/")).ShouldContain("/orders/to-sign");
        WebUtility.HtmlDecode(await teacher.GetStringAsync("/orders/to-sign")).ShouldContain("Назначить Белову.", customMessage: "whoever signs has read it");
        await school.Send(Role.ClassTeacher, new SignFamiliarisation(order, Today));
        WebUtility.HtmlDecode(await teacher.GetStringAsync("/orders/to-sign")).ShouldNotContain("Назначить Белову.");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Psychologist, new SignFamiliarisation(order, Today)))).Message.ShouldBe(Say.NotOnSheet);

        await school.Send(Role.Curator, new AttachScan(order, await school.Paper(), Today));
        using var director = await school.Http(Role.Director);
        var page = WebUtility.HtmlDecode(await director.GetStringAsync($"/orders/{order.Value}"));
        page.ShouldContain("подписано в программе 15.09.2026");
        page.ShouldContain("ещё нет");
        page.ShouldContain("/api/papers/");
    }

    [Fact]
    public async Task name_the_members_of_their_groups_and_cannot_be_cancelled_before_they_are_issued()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherTeacher);
        var mentor = await stage.Mentor(2, "METHODS");
        var group = await stage.Formed(MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист", mentor, await stage.YoungTeacher());
        await school.Send(Role.Curator, new Mentorship.Matching.Forming.SignAgreement(group, mentor, await school.Paper(), Stage.Day));
        var order = new OrderId(Guid.NewGuid());
        await school.Send(Role.Curator, new DraftOrder(order, OrderKind.GroupsApproved, [group], [], null, [], Stage.Day));
        var paper = (await school.Read(x => ReadOrderDrafts.Waiting(x, default))).Single(x => x.Id == order);
        (await school.Read(x => x.LoadAsync<Mentorship.Kernel.Vault.Sealed>(paper.Text.Value)))!.Subjects.ShouldContain(mentor.Value);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new CancelOrder(order, new(Guid.NewGuid()), Stage.Day)))).Message.ShouldBe(Say.NoCancellingOrder);
        await school.Send(Role.Curator, new DropOrderDraft(order, Stage.Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new IssueDraft(order, "17", Stage.Day)))).Message.ShouldBe(Say.OrderDraftGivenUp);
    }
}
