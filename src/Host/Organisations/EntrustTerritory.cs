using FluentValidation;
using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Organisations;

/// <summary>Says of which region, or of which of its municipalities, a regional operator hears.</summary>
[Needs(Deed.KeepSchools)]
public sealed record EntrustTerritory(AccountId Account, string Region, string? Municipality, DateOnly On) : OfAccount(Account, On)
{
    public sealed class Rules : Rules<EntrustTerritory>
    {
        public Rules()
        {
            RuleFor(x => x.Region).NotEmpty();
        }
    }
}

public static class EntrustTerritoryHandler
{
    public static async Task Handle(EntrustTerritory command, IDocumentSession session, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        NotThere.Unless(await session.LoadAsync<Region>(command.Region, cancellation), Say.NoSuchRegion);
        var municipality = command.Municipality is { Length: > 0 } code ? NotThere.Unless(await session.LoadAsync<Municipality>(code, cancellation), Say.NoSuchMunicipality) : null;
        Refused.When(municipality is not null && municipality.Region != command.Region, Say.MunicipalityOfOtherRegion);
        var account = await Managed.Find(session, command, today);
        Refused.When(!account.Roles.Contains(Role.RegionalOperator), Say.NotARegionalOperator);
        Managed.Keep(session, account with { Region = command.Region, Municipality = municipality?.Id });
        session.Tell(watch, SecurityMatter.TerritoryEntrusted, account.School, account.Id, string.Join(", ", new[] { command.Region, municipality?.Id }.OfType<string>()));
    }
}
