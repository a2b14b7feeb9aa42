using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Cataloguing;

/// <summary>Decides how urgent a direction is and which competences answer it; none named, its own does.</summary>
[Needs(Deed.KeepBases)]
public sealed record WeighDirection(string Code, int Weight, IReadOnlyList<string> AnsweredBy, DateOnly On)
{
    [JsonIgnore]
    public Guid CatalogueId => Catalogue.TheOne;

    public sealed class Rules : AbstractValidator<WeighDirection>
    {
        public Rules()
        {
            RuleFor(x => x.Code).NotEmpty();
            RuleFor(x => x.Weight).InclusiveBetween(Direction.Lightest, Direction.Heaviest);
            RuleFor(x => x.AnsweredBy).MayBeOfTheCatalogue();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class WeighDirectionHandler
{
    public static Task<Direction> Load(WeighDirection command, IDocumentSession session, CancellationToken cancellation) =>
        SchoolWords.Change(session, command.Code, x => x with { Weight = command.Weight, AnsweredBy = command.AnsweredBy }, cancellation);

    public static DirectionWeighed Handle(WeighDirection command, [WriteAggregate(Required = false)] Catalogue? catalogue, Direction before, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(catalogue?.Retired.Contains(command.Code) == true, Say.DirectionRetired);
        Refused.When(before.Weight == command.Weight && before.AnsweredBy.SequenceEqual(command.AnsweredBy), Say.NothingChanged);
        return new(command.Code, command.Weight, command.AnsweredBy.Count > 0 ? command.AnsweredBy : [command.Code], command.On);
    }
}
