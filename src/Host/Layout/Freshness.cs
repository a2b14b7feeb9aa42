using Marten;
using Marten.Events;
using Mentorship.Kernel;

namespace Mentorship.Host.Layout;

/// <summary>Whoever has just done something sees it: the page after an act waits for the views that follow the log.</summary>
public sealed class Freshness(RequestDelegate next, IDocumentStore store, Pulse pulse)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Actor.Current is not null && context.Request.Query.ContainsKey("done"))
        {
            try
            {
                pulse.Now();
                await store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(3));
            }
            catch (TimeoutException)
            {
                // the page is shown as it stands; the views catch up behind it
            }
        }

        await next(context);
    }
}
