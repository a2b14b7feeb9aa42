using Mentorship.Host.Reminding;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Scenarios.Programme;

/// <summary>The letter about lines of the road map that press, against a mail server that answers.</summary>
[Collection(LocalMail.Settings)]
public class A_weekly_letter
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task goes_out_once_a_week_to_whoever_answers_for_lines_that_press()
    {
        await using var mail = LocalMail.Open();
        var school = await Following(mail, Role.Director, Role.MethodHead);
        await Task.WhenAll(school.Begin(Today), school.Begin(Today), school.Begin(Today.AddDays(1)));
        await school.Settle();

        var letter = mail.Letters.Where(x => x.To.ToString() == school.AddressOf(Role.Director)).ShouldHaveSingleItem();
        letter.Subject.ShouldBe("Дорожная карта: просрочено 0, скоро срок 6");
        letter.TextBody!.ShouldContain("– 3. .1. Издание приказа");
        letter.TextBody!.ShouldContain("https://school.example/roadmap/3.1/2026");
        letter.TextBody!.ShouldNotContain("9.4");
        mail.Letters.ShouldNotContain(x => x.To.ToString() == school.AddressOf(Role.MethodHead), "nothing of theirs is due soon");
        (await school.Letters()).ShouldHaveSingleItem().SentAt.ShouldNotBeNull();

        await school.Begin(Today.AddDays(7));
        await school.Settle();
        mail.Letters.Count(x => x.To.ToString() == school.AddressOf(Role.Director)).ShouldBe(2);
    }

    [Fact]
    public async Task is_tried_again_by_the_bus_where_the_mail_server_refuses_it()
    {
        await using var mail = LocalMail.Open(refusals: 1);
        var school = await Following(mail, Role.Director);
        await school.Begin(Today);
        await Eventually.Holds(() => Task.FromResult(mail.Letters.Count == 1));
        mail.Offered.ShouldBe(2);
        await school.Settle();
        (await school.Letters()).ShouldHaveSingleItem().SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task is_not_offered_again_where_the_mail_server_refuses_it_for_good()
    {
        await using var mail = LocalMail.Open(refusals: 1, forGood: true);
        var school = await Following(mail, Role.Director);
        await school.Begin(Today);
        await Eventually.Holds(async () => (await school.Letters()).Any(x => x.RefusedAt is not null));
        await school.Begin(Today.AddDays(1));
        await school.Settle();
        mail.Offered.ShouldBe(1);
        (await school.Letters()).ShouldHaveSingleItem().SentAt.ShouldBeNull();
        House.Log.Lines.ShouldNotContain(x => x.Contains(school.AddressOf(Role.Director), StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_not_written_to_whoever_wants_none_or_while_no_server_is_named()
    {
        await using var mail = LocalMail.Open();
        var school = await Following(mail, Role.Director);
        await school.Wants(Role.Director, weekly: false, meetings: false);
        await school.Begin(Today);
        await school.Settle();
        (await school.Letters()).ShouldBeEmpty();

        await school.Wants(Role.Director, weekly: true, meetings: false);
        school.WritesBy(null);
        await school.Begin(Today);
        await school.Settle();
        (await school.Letters()).ShouldBeEmpty();
        mail.Letters.ShouldBeEmpty();
    }

    [Fact]
    public async Task goes_to_an_address_that_is_one()
    {
        var school = await Own_lines_of_the_road_map.InForce();
        foreach (var typed in new[] { "нет", "a@b", "Директор <a@school.ru>", "a@school.ru, b@school.ru" })
            await Should.ThrowAsync<Refused>(() => school.Notices().Keep(school.Account(Role.Director), typed, true, false), typed);
        await school.Notices().Keep(school.Account(Role.Director), " a@school.ru ", true, false);
        (await school.Notices().Of(school.Account(Role.Director)))!.Address.ShouldBe("a@school.ru");
        await school.Notices().Keep(school.Account(Role.Director), "", true, false);
        (await school.Notices().Of(school.Account(Role.Director))).ShouldBeNull();
        (await (await school.Http(Role.Director)).GetStringAsync("/account")).ShouldContain("id=\"notice-address\"");
    }

    /// <summary>A school whose road map is in force and whose people have said where they want to be written to.</summary>
    private static async Task<SchoolHouse> Following(LocalMail mail, params Role[] roles)
    {
        var school = await Own_lines_of_the_road_map.InForce();
        foreach (var role in roles) await school.Wants(role, weekly: true, meetings: false);
        school.WritesBy(mail.Port);
        await school.Settle();
        return school;
    }
}
