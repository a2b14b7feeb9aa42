using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Cataloguing;

/// <summary>Takes a direction of the school's own into the catalogue.</summary>
[Needs(Deed.KeepBases)]
public sealed record AddDirection(string Area, string RussianName, string? EnglishName, int Weight, IReadOnlyList<string> AnsweredBy, DateOnly On)
{
    [JsonIgnore]
    public Guid CatalogueId => Catalogue.TheOne;

    public sealed class Rules : AbstractValidator<AddDirection>
    {
        public Rules()
        {
            RuleFor(x => x.Area).Must(x => Directions.Carried.Areas.Any(area => area.Code == x)).WithMessage(_ => Say.NoSuchArea);
            RuleFor(x => x.RussianName).IsWord();
            RuleFor(x => x.EnglishName).MayBeWord(100);
            RuleFor(x => x.Weight).InclusiveBetween(Direction.Lightest, Direction.Heaviest);
            RuleFor(x => x.AnsweredBy).MayBeOfTheCatalogue();
            RuleFor(x => x.On).NotEmpty();
        }
    }

    public override string ToString() => nameof(AddDirection);
}

/// <summary>The code a new direction gets, and what the catalogue offers beside it.</summary>
public sealed record Beside(string Code, Directions Known);

public static class AddDirectionHandler
{
    public static async Task<Beside> Load(AddDirection command, IDocumentSession session, CancellationToken cancellation)
    {
        var words = await SchoolWords.Of(session, cancellation);
        var code = words.FreshCode;
        session.Store(words.With(new(code, command.RussianName.Trim(), command.EnglishName?.Trim() ?? "", command.Area) { Weight = command.Weight, AnsweredBy = command.AnsweredBy }));
        return new(code, words.All);
    }

    public static DirectionAdded Handle(AddDirection command, [WriteAggregate(Required = false)] Catalogue? catalogue, Beside beside, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(beside.Known.Named(command.RussianName) is not null, Say.DirectionNamedSo);
        Refused.When(catalogue?.Own.Contains(beside.Code) == true, Say.DirectionNamedSo);
        return new(beside.Code, command.Area, command.Weight, command.AnsweredBy.Count > 0 ? command.AnsweredBy : [beside.Code], command.On);
    }
}
