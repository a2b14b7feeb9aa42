using FluentValidation;
using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>Enters a region.</summary>
[Needs(Deed.KeepSchools)]
public sealed record AddRegion(string Region, string Name, DateOnly On)
{
    public override string ToString() => $"{nameof(AddRegion)} {Region}";

    public sealed class Rules : AbstractValidator<AddRegion>
    {
        public Rules()
        {
            RuleFor(x => x.Region).IsCode();
            RuleFor(x => x.Name).IsName();
        }
    }
}

public static class AddRegionHandler
{
    public static async Task Handle(AddRegion command, IDocumentSession session, CancellationToken cancellation)
    {
        Refused.When(await session.LoadAsync<Region>(command.Region, cancellation) is not null, Say.CodeTaken);
        session.Insert(new Region(command.Region, command.Name.Trim()));
    }
}
