using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Cataloguing;

/// <summary>Calls a direction otherwise; it means what it meant, also where it was asked for before.</summary>
[Needs(Deed.KeepBases)]
public sealed record RenameDirection(string Code, string RussianName, string? EnglishName, DateOnly On)
{
    [JsonIgnore]
    public Guid CatalogueId => Catalogue.TheOne;

    public sealed class Rules : AbstractValidator<RenameDirection>
    {
        public Rules()
        {
            RuleFor(x => x.Code).NotEmpty();
            RuleFor(x => x.RussianName).IsWord();
            RuleFor(x => x.EnglishName).MayBeWord(100);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    public override string ToString() => $"{nameof(RenameDirection)} {Code}";
}

/// <summary>A direction as it was, and what the catalogue offers.</summary>
public sealed record Renamed(Direction Before, Directions Known);

public static class RenameDirectionHandler
{
    public static async Task<Renamed> Load(RenameDirection command, IDocumentSession session, CancellationToken cancellation)
    {
        var known = (await SchoolWords.Of(session, cancellation)).All;
        var before = await SchoolWords.Change(session, command.Code, x => x with
        {
            Ru = command.RussianName.Trim(),
            En = command.EnglishName?.Trim() ?? "",
            Before = [x.Ru, .. x.Before],
        }, cancellation);
        return new(before, known);
    }

    public static DirectionRenamed Handle(RenameDirection command, [WriteAggregate(Required = false)] Catalogue? catalogue, Renamed renamed, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(catalogue?.Retired.Contains(command.Code) == true, Say.DirectionRetired);
        Refused.When(renamed.Known.Named(command.RussianName) is { } other && other.Code != command.Code, Say.DirectionNamedSo);
        Refused.When(renamed.Before.Ru == command.RussianName.Trim() && renamed.Before.En == (command.EnglishName?.Trim() ?? ""), Say.NothingChanged);
        return new(command.Code, command.On);
    }
}
