using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Links;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;

namespace Mentorship.Tests.Scenarios.Links;

/// <summary>What scenarios about links do over and over.</summary>
internal static partial class Visiting
{
    public static readonly DateOnly Day = new(2026, 9, 15);

    public static async Task<RepresentativeId> Mother(this SchoolHouse school, ParticipantId pupil)
    {
        var mother = new RepresentativeId(Guid.NewGuid());
        await school.Send(Role.Curator, new LinkRepresentative(pupil, mother, "Алёшина Анна", null, Relation.Mother, await school.Paper(), new(2026, 9, 2)));
        return mother;
    }

    /// <summary>Issues a link and returns its secret.</summary>
    public static async Task<string> Link(this SchoolHouse school, LinkKind kind, ParticipantId person, RepresentativeId? speaker = null, Side side = Side.Mentee, GroupId? group = null, int? proposal = null, SurveyRound? round = null)
    {
        var secret = Invitation.NewSecret();
        await school.Send(Role.Curator, new IssueLinks(
            kind, round, [new(person, OneTimeLink.HashOf(secret), speaker is null ? GivenBy.Self : GivenBy.Representative, side, speaker, group, proposal)], Day));
        return secret;
    }

    public static Browser Visitor(this SchoolHouse school) =>
        new(school.House.Host.Server, $"10.{Random.Shared.Next(1, 250)}.{Random.Shared.Next(1, 250)}.{Random.Shared.Next(1, 250)}");

    public static async Task<(HttpStatusCode Status, string Page)> Open(this Browser browser, string secret, DateOnly born)
    {
        using var answer = await browser.Submit($"/link/{secret}", "open", ("Born", born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Sends the form of a page that was opened.</summary>
    public static async Task<(HttpStatusCode Status, string Page)> Act(this Browser browser, string secret, string page, params (string Name, string Value)[] typed)
    {
        var fields = Hidden().Matches(page).Select(x => KeyValuePair.Create(x.Groups[1].Value, x.Groups[2].Value)).Where(x => typed.All(t => t.Name != x.Key))
            .Concat(typed.Select(x => KeyValuePair.Create(x.Name, x.Value)));
        using var answer = await browser.Send(new(HttpMethod.Post, $"/link/{secret}") { Content = new FormUrlEncodedContent(fields) });
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Goes through a questionnaire step by step and hands it in; what a step does not ask is left out.</summary>
    public static async Task<(HttpStatusCode Status, string Page)> Fill(this Browser browser, string secret, string page, params (string Name, string Value)[] answers)
    {
        for (var step = 0; step < 20; step++)
        {
            var (shown, last) = (page, !page.Contains("value=\"next\"", StringComparison.Ordinal));
            var (status, next) = await browser.Act(secret, page, [.. answers.Where(x => shown.Contains($"name=\"{x.Name}\"", StringComparison.Ordinal)), ("Go", last ? "send" : "next")]);
            if (last || status != HttpStatusCode.OK) return (status, next);
            page = next;
        }

        throw new InvalidOperationException(page);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
