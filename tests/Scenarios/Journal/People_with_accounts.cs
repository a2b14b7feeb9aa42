using System.Net;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Journal;

/// <summary>A pupil and a mother who sign in are named by the vault like anybody: not by their accounts.</summary>
public class People_with_accounts
{
    private const string Surname = "Ухтомцев", Mother = "Ухтомцева Инна Павловна";

    private static readonly DateOnly Day = new(2026, 9, 15);

    [Theory]
    [InlineData("/history/{0}"), InlineData("/api/history/{0}"), InlineData("/journal"), InlineData("/api/journal"), InlineData("/journal?account={1}"), InlineData("/journal/people/{0}")]
    public async Task are_hidden_from_an_auditor_without_a_purpose(string path)
    {
        var (school, pupil) = await Both();
        var place = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, pupil.Value, school.Account(Role.Representative).Id);
        var shown = await Read(await school.Http(Role.Auditor, purpose: null), place);
        foreach (var name in new[] { Surname, "Инна", "Павловна" }) shown.ShouldNotContain(name);
        if (path != "/journal/people/{0}") shown.ShouldContain($"законный представитель, {Pseudonym.Of(pupil.Value)}");
    }

    [Fact]
    public async Task are_named_in_history_and_journal_to_whoever_may_know()
    {
        var (school, pupil) = await Both();
        (await Read(await school.Http(Role.Director), $"/history/{pupil.Value}")).ShouldContain(Mother);
        var officer = await Read(await school.Http(Role.DataProtectionOfficer), "/journal");
        officer.ShouldContain($"{Surname} Пётр Ильич</a>, наставляемый");
        officer.ShouldContain($"{Mother}</a>, законный представитель");
    }

    [Theory, InlineData("/accounts"), InlineData("/api/host/accounts")]
    public async Task leave_an_entry_when_accounts_are_listed(string path)
    {
        var (school, pupil) = await Both();
        var http = await school.Http(Role.Director);
        var left = await Looked_up.By(school, async () =>
        {
            var shown = await Read(http, path);
            shown.ShouldContain(Surname);
            shown.ShouldContain(Mother);
        });
        var entry = left.ShouldHaveSingleItem();
        entry.Matter.ShouldBe(nameof(Matter.Names));
        entry.People.ShouldBe([pupil.Value]);
    }

    [Theory, InlineData("/accounts"), InlineData("/api/host/accounts")]
    public async Task are_logins_to_an_operator_and_no_names(string path)
    {
        var (school, _) = await Both();
        var http = await school.Http(Role.Operator);
        (await Looked_up.By(school, async () =>
        {
            var shown = await Read(http, path);
            shown.ShouldContain($"{school.Account(Role.Mentee).Login} (наставляемый)");
            shown.ShouldNotContain(Surname);
        })).ShouldBeEmpty();
    }

    [Fact]
    public async Task are_named_by_no_account()
    {
        var (school, _) = await Both();
        var refused = await Should.ThrowAsync<FluentValidation.ValidationException>(() => school.Send(
            Role.Director, new InviteAccount(new(Guid.NewGuid()), "n-" + school.Id, Surname, [Role.Mentee], null, Day)));
        refused.Message.ShouldContain("не хранится");
        await school.Send(Role.Director, new InviteAccount(new(Guid.NewGuid()), "n-" + school.Id, null, [Role.Mentee], null, Day));
        foreach (var role in new[] { Role.Mentee, Role.Representative })
            (await school.Read(x => x.LoadAsync<Account>(school.Account(role).Id)))!.Shown.ShouldBeEmpty();
    }

    [Fact]
    public async Task see_their_own_names_at_their_own_account()
    {
        var (school, _) = await Both();
        (await Read(await school.Http(Role.Representative), "/account")).ShouldContain($"{Mother}, {school.Account(Role.Representative).Login}");
    }

    /// <summary>A pupil and the mother, both with accounts: each has looked at the card, and the mother has taken her consent back.</summary>
    private static async Task<(SchoolHouse School, ParticipantId Pupil)> Both()
    {
        var school = await (await House.Open()).School();
        var (pupil, mother, consent) = (await school.Pupil(Surname), new RepresentativeId(Guid.NewGuid()), new ConsentId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new LinkRepresentative(pupil, mother, Mother, null, Relation.Mother, await school.Paper(), Day),
            new InformRepresentative(pupil, mother, Channel.InPerson, null, Day),
            new GrantConsent(pupil, consent, ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Paper(), new(2027, 8, 31), Day));
        await school.Send(Role.Director,
            new SayWhose(new(school.Account(Role.Mentee).Id), pupil, null, Day), new SayWhose(new(school.Account(Role.Representative).Id), null, mother, Day));
        foreach (var role in new[] { Role.Mentee, Role.Representative }) await (await school.Http(role)).GetStringAsync($"/people/{pupil.Value}");
        await school.Send(Role.Representative, new WithdrawConsent(pupil, consent, GivenBy.Representative, Day));
        await school.Settle();
        return (school, pupil);
    }

    private static async Task<string> Read(HttpClient http, string path) => WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Unescape(await http.GetStringAsync(path)));
}
