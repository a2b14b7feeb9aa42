using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Cataloguing;

/// <summary>Offers a direction no more; who asked for it or offers it goes on doing so.</summary>
[Needs(Deed.KeepBases)]
public sealed record RetireDirection(string Code, DateOnly On)
{
    [JsonIgnore]
    public Guid CatalogueId => Catalogue.TheOne;

    public sealed class Rules : AbstractValidator<RetireDirection>
    {
        public Rules()
        {
            RuleFor(x => x.Code).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RetireDirectionHandler
{
    public static Task<Direction> Load(RetireDirection command, IDocumentSession session, CancellationToken cancellation) =>
        SchoolWords.Change(session, command.Code, x => x with { RetiredOn = command.On }, cancellation);

    public static DirectionRetired Handle(RetireDirection command, [WriteAggregate(Required = false)] Catalogue? catalogue, Direction before, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(before.RetiredOn is not null || catalogue?.Retired.Contains(command.Code) == true, Say.DirectionRetired);
        return new(command.Code, command.On);
    }
}
