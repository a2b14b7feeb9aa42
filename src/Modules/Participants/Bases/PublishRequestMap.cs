using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Bases;

/// <summary>Publishes the map of requests of a cycle as it stands.</summary>
[Needs(Deed.KeepBases)]
public sealed record PublishRequestMap(SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid PublishedMapId => PublishedMap.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<PublishRequestMap>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The map of requests of a cycle, version by version.</summary>
public sealed record PublishedMap(Guid Id, int Version, DateOnly On)
{
    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("request-map", cycle.First);

    public static PublishedMap Create(RequestMapPublished e) => new(IdOf(e.Cycle), e.Version, e.OccurredOn);

    public PublishedMap Apply(RequestMapPublished e) => this with { Version = e.Version, On = e.OccurredOn };
}

/// <summary>How many requests stand recorded.</summary>
public sealed record Demand(int Requests);

public static class PublishRequestMapHandler
{
    public static async Task<Demand> Load(PublishRequestMap command, IDocumentSession session, CancellationToken cancellation) =>
        new(await session.Query<Participant>().CountAsync(x => x.AskedIn.Contains(command.Cycle.First) && x.LeftOn == null, cancellation));

    public static RequestMapPublished Handle(PublishRequestMap command, [WriteAggregate(Required = false)] PublishedMap? map, Demand demand, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(demand.Requests == 0, Say.NoRequestsYet);
        return new(command.Cycle, (map?.Version ?? 0) + 1, demand.Requests, command.On);
    }
}
