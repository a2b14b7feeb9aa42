using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Loads the product's own road map into a new school; it waits there for the director's approval.</summary>
public static class FurnishRoadmapHandler
{
    private const int Years = 4;

    public static async Task Handle(FurnishRoadmap message, IDocumentSession session, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<Roadmap>(Roadmap.Stream, cancellation);
        if (stream.Aggregate is not null) return;
        var (drafted, version) = LoadRoadmapHandler.Read(
            new(message.First, new(message.First.First + Years - 1), Say.CarriedRoadmap, Carried.Roadmap, Carried.Content(Carried.Roadmap), message.On), null);
        stream.AppendOne(drafted);
        session.Store(version);
    }
}
