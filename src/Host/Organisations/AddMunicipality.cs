using FluentValidation;
using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>Enters a municipality of a region.</summary>
[Needs(Deed.KeepSchools)]
public sealed record AddMunicipality(string Municipality, string Name, string Region, DateOnly On)
{
    public override string ToString() => $"{nameof(AddMunicipality)} {Municipality}";

    public sealed class Rules : AbstractValidator<AddMunicipality>
    {
        public Rules()
        {
            RuleFor(x => x.Municipality).IsCode();
            RuleFor(x => x.Name).IsName();
            RuleFor(x => x.Region).NotEmpty();
        }
    }
}

public static class AddMunicipalityHandler
{
    public static async Task Handle(AddMunicipality command, IDocumentSession session, CancellationToken cancellation)
    {
        NotThere.Unless(await session.LoadAsync<Region>(command.Region, cancellation), Say.NoSuchRegion);
        Refused.When(await session.LoadAsync<Municipality>(command.Municipality, cancellation) is not null, Say.CodeTaken);
        session.Insert(new Municipality(command.Municipality, command.Name.Trim(), command.Region));
    }
}
