using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Doors;

/// <summary>Whoever asks for a person, a group, a line that is not there is told so, and shown the way back.</summary>
public class Every_page_of_one_thing
{
    [Fact]
    public async Task says_that_it_is_not_there()
    {
        var school = await (await House.Open()).School();
        var pages = school.House.Host.Services.GetServices<EndpointDataSource>().SelectMany(x => x.Endpoints).OfType<RouteEndpoint>()
            .Where(x => x.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && x.RoutePattern.Parameters.Count > 0 && x.Metadata.GetMetadata<IAllowAnonymous>() is null).ToArray();
        pages.Length.ShouldBeGreaterThan(9);
        var differences = new List<string>();
        foreach (var page in pages)
            foreach (var role in page.Metadata.GetMetadata<NeedsAttribute>()!.Roles)
            {
                using var answer = await (await school.Http(role)).GetAsync(Unknown(page.RoutePattern));
                var told = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
                if (answer.StatusCode != HttpStatusCode.NotFound || !told.Contains("<a href=\"/\">Рабочий стол", StringComparison.Ordinal))
                    differences.Add($"{role} {page.RoutePattern.RawText}: {(int)answer.StatusCode}");
            }

        differences.ShouldBeEmpty();
    }

    private static Uri Unknown(RoutePattern pattern) => new("/" + string.Join('/', pattern.PathSegments.Select(x => x.Parts[0] switch
    {
        RoutePatternParameterPart { ParameterPolicies: [var policy, ..] } => policy.Content == "int" ? "2026" : Guid.NewGuid().ToString(),
        RoutePatternParameterPart => "nowhere",
        var literal => ((RoutePatternLiteralPart)literal).Content,
    })), UriKind.Relative);
}
