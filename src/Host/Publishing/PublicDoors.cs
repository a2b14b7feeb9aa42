using Mentorship.Programme.Publishing;

namespace Mentorship.Host.Publishing;

/// <summary>What partners' sites fetch of a school's publications; nobody signs in there, and the limits of an address hold.</summary>
public static class PublicDoors
{
    public static void MapPublications(this IEndpointRouteBuilder app)
    {
        app.MapGet("/public/{school}/feed.json", PublicFeed.Json).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/public/{school}/feed.xml", PublicFeed.Xml).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/public/{school}/cases/{id:guid}/picture", PublicFeed.Picture).AllowAnonymous().ExcludeFromDescription();
    }
}
