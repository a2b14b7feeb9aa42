using Marten;
using Mentorship.Host.Reminding;
using Mentorship.Programme.RoadMapping;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

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
        await Task.WhenAll(Begin(school, Today), Begin(school, Today), Begin(school, Today.AddDays(1)));
        await school.Settle();

        var letter = mail.Letters.Where(x => x.To.ToString() == AddressOf(school, Role.Director)).ShouldHaveSingleItem();
        letter.Subject.ShouldBe("Дорожная карта: просрочено 0, скоро срок 6");
        letter.TextBody!.ShouldContain("– 3. .1. Издание приказа");
        letter.TextBody!.ShouldContain("https://school.example/roadmap/3.1/2026");
        letter.TextBody!.ShouldNotContain("9.4");
        mail.Letters.ShouldNotContain(x => x.To.ToString() == AddressOf(school, Role.MethodHead), "nothing of theirs is due soon");
        (await Letters(school)).ShouldHaveSingleItem().SentAt.ShouldNotBeNull();

        await Begin(school, Today.AddDays(7));
        await school.Settle();
        mail.Letters.Count(x => x.To.ToString() == AddressOf(school, Role.Director)).ShouldBe(2);
    }

    [Fact]
    public async Task is_tried_again_by_the_bus_where_the_mail_server_refuses_it()
    {
        await using var mail = LocalMail.Open(refusals: 1);
        var school = await Following(mail, Role.Director);
        await Begin(school, Today);
        await Eventually.Holds(() => Task.FromResult(mail.Letters.Count == 1));
        mail.Offered.ShouldBe(2);
        await school.Settle();
        (await Letters(school)).ShouldHaveSingleItem().SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task is_not_offered_again_where_the_mail_server_refuses_it_for_good()
    {
        await using var mail = LocalMail.Open(refusals: 1, forGood: true);
        var school = await Following(mail, Role.Director);
        await Begin(school, Today);
        await Eventually.Holds(async () => (await Letters(school)).Any(x => x.RefusedAt is not null));
        await Begin(school, Today.AddDays(1));
        await school.Settle();
        mail.Offered.ShouldBe(1);
        (await Letters(school)).ShouldHaveSingleItem().SentAt.ShouldBeNull();
        House.Log.Lines.ShouldNotContain(x => x.Contains(AddressOf(school, Role.Director), StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_not_written_to_whoever_wants_none_or_while_no_server_is_named()
    {
        await using var mail = LocalMail.Open();
        var school = await Following(mail, Role.Director);
        await Notices(school).Keep(school.Account(Role.Director), AddressOf(school, Role.Director), weekly: false, meetings: false);
        await Begin(school, Today);
        await school.Settle();
        (await Letters(school)).ShouldBeEmpty();

        await Notices(school).Keep(school.Account(Role.Director), AddressOf(school, Role.Director), weekly: true, meetings: false);
        Configure(school, null);
        await Begin(school, Today);
        await school.Settle();
        (await Letters(school)).ShouldBeEmpty();
        mail.Letters.ShouldBeEmpty();
    }

    [Fact]
    public async Task goes_to_an_address_that_is_one()
    {
        var school = await Own_lines_of_the_road_map.InForce();
        foreach (var typed in new[] { "нет", "a@b", "Директор <a@school.ru>", "a@school.ru, b@school.ru" })
            await Should.ThrowAsync<Refused>(() => Notices(school).Keep(school.Account(Role.Director), typed, true, false), typed);
        await Notices(school).Keep(school.Account(Role.Director), " a@school.ru ", true, false);
        (await Notices(school).Of(school.Account(Role.Director)))!.Address.ShouldBe("a@school.ru");
        await Notices(school).Keep(school.Account(Role.Director), "", true, false);
        (await Notices(school).Of(school.Account(Role.Director))).ShouldBeNull();
        (await (await school.Http(Role.Director)).GetStringAsync("/account")).ShouldContain("id=\"notice-address\"");
    }

    /// <summary>A school whose road map is in force and whose people have said where they want to be written to.</summary>
    private static async Task<SchoolHouse> Following(LocalMail mail, params Role[] roles)
    {
        var school = await Own_lines_of_the_road_map.InForce();
        foreach (var role in roles) await Notices(school).Keep(school.Account(role), AddressOf(school, role), weekly: true, meetings: false);
        Configure(school, mail.Port);
        await school.Settle();
        return school;
    }

    private static void Configure(SchoolHouse school, int? port)
    {
        var configuration = school.House.Host.Services.GetRequiredService<IConfiguration>();
        (configuration["Mail:Host"], configuration["Mail:Port"], configuration["Mail:Security"]) = (port is null ? "" : "127.0.0.1", $"{port}", "None");
        (configuration["Mail:From"], configuration["Mail:Address"]) = ("road-map@school.example", "https://school.example/");
    }

    private static string AddressOf(SchoolHouse school, Role role) => $"{role}-{school.Id}@school.example".ToLowerInvariant();

    private static Notices Notices(SchoolHouse school) => school.House.Host.Services.GetRequiredService<Notices>();

    private static Task<IReadOnlyList<Letter>> Letters(SchoolHouse school) => school.Read(x => x.Query<Letter>().ToListAsync());

    private static async Task Begin(SchoolHouse school, DateOnly day)
    {
        await using var scope = school.House.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new DayBegun(day), new DeliveryOptions { TenantId = school.Id }.WithHeader(Witness.OnBehalfOf, ""));
    }
}
