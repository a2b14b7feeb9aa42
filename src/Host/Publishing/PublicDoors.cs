using Mentorship.Programme.Publishing;

namespace Mentorship.Host.Publishing;

/// <summary>What partners' sites fetch of a school's publications; nobody signs in there, and the limits of an address hold.</summary>
public static class PublicDoors
{
    private static readonly IReadOnlyDictionary<string, Delegate> Doors = new Dictionary<string, Delegate>
    {
        ["/public/{school}/feed.json"] = PublicFeed.Json,
        ["/public/{school}/feed.xml"] = PublicFeed.Xml,
        ["/public/{school}/cases/{id:guid}/picture"] = PublicFeed.Picture,
    };

    public static void MapPublications(this IEndpointRouteBuilder app)
    {
        foreach (var (route, answer) in Doors) app.MapGet(route, answer).AllowAnonymous().ExcludeFromDescription();
    }
}
