using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Links;

/// <summary>Makes a link worthless that nobody has used yet.</summary>
[Needs(Deed.RevokeLinks)]
public sealed record RevokeLink(Guid Link, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RevokeLink>
    {
        public Rules()
        {
            RuleFor(x => x.Link).NotEmpty();
        }
    }
}

public static class RevokeLinkHandler
{
    public static async Task Handle(RevokeLink command, IDocumentSession session, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var (school, now) = (session.TenantId, DateTimeOffset.UtcNow);
        var link = NotThere.Unless(await session.Query<OneTimeLink>().FirstOrDefaultAsync(x => x.School == school && x.Number == command.Link, cancellation), Say.NoSuchLink);
        Refused.When(link.StateAt(now) != LinkState.Open, Say.LinkNotOpen);
        session.UpdateRevision(link with { RevokedAt = now }, link.Revision + 1);
        session.Insert(watch.Entry(SecurityMatter.LinkRevoked, school, null, $"{link.Matter.Kind} {link.Number}"));
    }
}
