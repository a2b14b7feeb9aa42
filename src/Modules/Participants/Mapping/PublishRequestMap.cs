using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Mapping;

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

/// <summary>How many ask, as the version about to be published has it.</summary>
public sealed record Demand(int Requests);

public static class PublishRequestMapHandler
{
    public static async Task<Demand> Load(PublishRequestMap command, IDocumentSession session, CancellationToken cancellation)
    {
        var balance = await Balance.Of(session, command.Cycle.First, cancellation);
        var version = 1 + ((await session.LoadAsync<PublishedMap>(command.PublishedMapId, cancellation))?.Version ?? 0);
        session.Insert(new KeptMap(KeptMap.Named(command.Cycle, version), command.Cycle.First, version, command.On, RequestCell.Of(balance, Directions.InForce)));
        return new(balance.Asking.Count);
    }

    public static RequestMapPublished Handle(PublishRequestMap command, [WriteAggregate(Required = false)] PublishedMap? map, Demand demand, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(demand.Requests == 0, Say.NoRequestsYet);
        return new(command.Cycle, (map?.Version ?? 0) + 1, demand.Requests, command.On);
    }
}
