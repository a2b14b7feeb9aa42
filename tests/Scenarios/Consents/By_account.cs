using System.Net;
using System.Text;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Consents;

/// <summary>A mother with an account reads the form of her child on her own screen and answers it there.</summary>
public class By_account
{
    [Fact]
    public async Task a_parent_reads_and_consents_for_the_own_child_only()
    {
        var school = await (await House.Open()).School();
        var (pupil, stranger) = (await school.Pupil(), await school.Pupil("Борисов"));
        var mother = await school.Mother(pupil);
        await school.Mother(stranger);
        var account = new Account(Guid.NewGuid(), $"mother-{school.Id}", "Алёшина", school.Id, [Role.Representative])
        {
            PasswordHash = school.Account(Role.Director).PasswordHash,
            Stamp = Guid.NewGuid().ToString("n"),
            Representative = mother.Value,
        };
        await using (var session = school.House.Store.LightweightSession())
        {
            session.Store(account);
            await session.SaveChangesAsync();
        }

        using var parent = school.Visitor();
        await parent.Submit("/login", "login", ("Login", account.Login), ("Password", DemoAccounts.Password));
        var path = $"/people/{pupil.Value}/consents/C-2";
        var page = await parent.Read(path);
        page.ShouldContain("Я, Алёшина Анна, законный представитель ребёнка (кем прихожусь: мать)");
        page.ShouldContain("Прочитайте и ответьте");
        page.ShouldNotContain("Записать согласие");
        using (var answer = await parent.Submit(path, "GiveConsent", ("Agrees", "true"))) answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var (granted, headers) = await school.Recorded<ConsentGranted>(pupil);
        (granted.FormVersion, granted.By, granted.Representative).ShouldBe(("C-2/2", GivenBy.Representative, mother));
        headers["role"].ShouldBe(nameof(Role.Representative));
        (await school.Recorded<LegalRepresentativeInformed>(pupil)).Fact.Channel.ShouldBe(Channel.Account);
        using var paper = await (await school.Http(Role.Curator)).GetAsync(new Uri($"/api/papers/{granted.Document.Value}", UriKind.Relative));
        paper.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await parent.Get($"/people/{stranger.Value}/consents/C-2")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
