using Mentorship.Tests.Scenarios.Hardening;
using Mentorship.Tests.Scenarios.Monitoring;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>Asks every door of the feed as everybody who may, person and machine, for the own school's, the own region's and another region's completions.</summary>
public class The_feed_of_a_region
{
    [Fact]
    public async Task is_told_to_the_region_itself_and_of_a_school_to_that_school()
    {
        var (house, region) = (await House.Open(), Reading_the_feed.Region());
        var (own, beside, far) = (await house.School(region), await house.School(region), await house.School(Reading_the_feed.Region()));
        var (mine, near, foreign) = (await own.Completion(), await beside.Completion(), await far.Completion());
        foreach (var place in Asking.Places(house).Where(x => x.Deed is Deed.ReadFeed or Deed.SeeFeed))
            foreach (var role in PermissionTable.Rows[place.Deed].Keys)
            {
                using var http = await own.Http(role);
                await Hears(http, place.Route, $"{role}", mine, role == Role.RegionalOperator ? near : null);
            }

        foreach (var (by, of, scope, also) in new[] { (Role.Operator, Role.RegionalOperator, "feed:read", near), (Role.Director, Role.Auditor, "feed:school", (string?)null) })
        {
            var (client, secret) = await Reading_by_machine.Registered(own, by, of, scope);
            using var stranger = own.Stranger();
            using var machine = await Reading_by_machine.With(own, await Reading_by_machine.Token(stranger, client, secret));
            await Hears(machine, "/api/feed", scope, mine, also);
        }

        async Task Hears(HttpClient http, string route, string who, string told, string? also)
        {
            foreach (var address in new[] { route, $"{route}?school={far.Id}&region={region}", $"{route}?limit=1000&tenant={far.Id}" })
            {
                var answer = await http.GetStringAsync(new Uri(address, UriKind.Relative));
                answer.ShouldContain(told, customMessage: $"{who} {address}");
                if (also is null) answer.ShouldNotContain(near, customMessage: $"{who} {address}");
                else answer.ShouldContain(also, customMessage: $"{who} {address}");
                answer.ShouldNotContain(foreign, customMessage: $"{who} {address}");
                // the address itself may be told again
                if (address == route) answer.ShouldNotContain(far.Id, customMessage: $"{who} {address}");
            }
        }
    }
}
