using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Providers;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Host.Journaling;

/// <summary>Where somebody who has to states why they look, or that they are done.</summary>
public static class Purposes
{
    private const int Hours = 4, Kept = 20;

    public static void MapPurposes(this IEndpointRouteBuilder app)
    {
        app.MapPost("/purpose", State).ExcludeFromDescription();
        app.MapPost("/purpose/end", End).ExcludeFromDescription();
    }

    [Needs(Deed.StatePurpose)]
    private static async Task<IResult> State(
        [FromForm] string? purpose, [FromForm] string? participant, [FromForm] string? back, HttpContext http, Doorkeeper door, Watch watch, IConfiguration configuration)
    {
        var target = ProviderDoor.Local(back);
        if (Inspection.Stated(purpose) is not { } stated) return TypedResults.LocalRedirect($"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}purpose=missing");
        var (now, one) = (DateTimeOffset.UtcNow, Guid.TryParse(participant, out var id) ? id : (Guid?)null);
        var inspection = new Inspection(stated, one, now.AddHours(configuration.GetValue("Journal:PurposeHours", Hours)));
        await door.Change(
            http, x => x with { Inspections = [inspection, .. x.Inspections.Where(other => other.Until > now && other.Participant != one).Take(Kept)] },
            watch.Entry(SecurityMatter.PurposeStated, Actor.Current!.School, Actor.Current.Account));
        return TypedResults.LocalRedirect(target);
    }

    [Needs(Deed.StatePurpose)]
    private static async Task<IResult> End([FromForm] string? back, HttpContext http, Doorkeeper door)
    {
        await door.Change(http, x => x with { Inspections = [] });
        return TypedResults.LocalRedirect(ProviderDoor.Local(back));
    }
}
