using Marten;
using Mentorship.Host;
using Mentorship.Host.Layout;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Tests.Specs.Access;

public class The_page_after_an_act
{
    [Fact]
    public async Task waits_for_nothing_where_nobody_has_signed_in()
    {
        Actor.Current = null;
        var reached = false;
        using var pulse = new Pulse();
        var page = new Freshness(
            _ =>
            {
                reached = true;
                return Task.CompletedTask;
            }, Unasked(), pulse);
        await page.InvokeAsync(new DefaultHttpContext { Request = { QueryString = new("?done=IssueOrder") } });
        reached.ShouldBeTrue();
    }

    /// <summary>A log that must not be asked.</summary>
    private static IDocumentStore Unasked() => null!;
}
