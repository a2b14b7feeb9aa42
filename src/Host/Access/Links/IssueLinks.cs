using System.Text.Json.Serialization;
using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Host.Access.Links;

/// <summary>One link to be issued. The secret stays with whoever prints it; only its SHA-256 comes in.</summary>
public sealed record LinkOrder(ParticipantId Participant, string SecretHash, GivenBy By, Side Side, RepresentativeId? Representative, GroupId? Group, int? Proposal)
{
    /// <summary>Of which general meeting, if of one.</summary>
    public MeetingId? Meeting { get; init; }
}

/// <summary>Issues one-time links of a kind, for a whole class at once if need be; what was open for the same act before is worthless from then on.</summary>
[Needs(Deed.IssueLinks)]
public sealed record IssueLinks(LinkKind Kind, SurveyRound? Round, IReadOnlyList<LinkOrder> Links, DateOnly On)
{
    public const int MostAtOnce = 500;

    /// <summary>Which consent is asked for where it is a further one.</summary>
    public ConsentKind? Consent { get; init; }

    /// <summary>The one link is opened at once on the school's own screen, which is handed over for the answer.</summary>
    public bool OnScreen { get; init; }

    /// <summary>Whom the links are for.</summary>
    [JsonIgnore]
    public IReadOnlyList<ParticipantId> People => [.. (Links ?? []).Select(x => x.Participant)];

    public sealed class Rules : AbstractValidator<IssueLinks>
    {
        public Rules()
        {
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Round).NotNull().When(x => x.Kind == LinkKind.Survey);
            RuleFor(x => x.Consent).NotNull().Must(x => x is null || LinkKinds.Further.Contains(x.Value)).When(x => x.Kind == LinkKind.FurtherConsent).WithMessage(_ => Say.LinkNeedsConsent);
            RuleFor(x => x.Links).NotEmpty().Must(x => x is null || x.Count <= MostAtOnce).WithMessage(_ => Say.TooManyLinks);
            RuleFor(x => x.Links).Must(x => x is null || x.Count <= 1).When(x => x.OnScreen).WithMessage(_ => Say.ScreenForOne);
            RuleForEach(x => x.Links).ChildRules(link =>
            {
                link.RuleFor(x => x.Participant.Value).NotEmpty();
                link.RuleFor(x => x.SecretHash).Matches("^[A-Za-z0-9_-]{43}$");
                link.RuleFor(x => x.By).IsInEnum();
                link.RuleFor(x => x.Side).IsInEnum();
            });
            RuleForEach(x => x.Links).Must(x => x.Meeting is not null).When(x => LinkKinds.OfMeeting.Contains(x.Kind)).WithMessage(_ => Say.LinkNeedsMeeting);
            RuleForEach(x => x.Links).Must(x => x is { By: GivenBy.Representative, Proposal: > 0 }).When(x => x.Kind == LinkKind.PlanSeen).WithMessage(_ => Say.LinkNeedsPlan);
            RuleForEach(x => x.Links).Must(x => x.Group is not null).When(x => LinkKinds.OfGroup.Contains(x.Kind)).WithMessage(_ => Say.LinkNeedsGroup);
        }
    }
}

public static class IssueLinksHandler
{
    public static async Task Handle(IssueLinks command, IDocumentSession session, IMessageBus bus, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(!LinkKinds.For(Actor.Current!).Contains(command.Kind), Say.LinkForCuratorOnly);
        var people = (await bus.InvokeForTenantAsync<Askables>(
            session.TenantId, new AskableOf([.. command.Links.Select(x => x.Participant).Distinct()], SchoolYear.Of(today), today), cancellation)).All.ToDictionary(x => x.Participant);
        foreach (var order in command.Links) Check(order, people);
        if (LinkKinds.ConsentOf(command.Kind, command.Consent) is { } asked)
            await bus.InvokeForTenantAsync(session.TenantId, new IssueConsentForms([.. command.Links.Select(x => x.Participant).Distinct()], asked, command.OnScreen ? FormRoute.Screen : FormRoute.Link, command.On), cancellation);
        var now = DateTimeOffset.UtcNow;
        OneTimeLink[] links = [.. command.Links.Select(x => Of(x, command, session.TenantId, now))];
        await RevokeEarlier(session, links, now, cancellation);
        session.Insert(links);
        session.Insert(watch.Entry(SecurityMatter.LinksIssued, session.TenantId, null, $"{command.Kind}: {links.Length}"));
    }

    private static void Check(LinkOrder order, Dictionary<ParticipantId, Askable> people)
    {
        var person = NotThere.Unless(people.GetValueOrDefault(order.Participant), Say.NobodyThere);
        if (order.By == GivenBy.Self) return;
        Refused.When(person.Band == AgeBand.Adult, Say.AdultSpeaksAlone);
        NotThere.Unless(person.Representatives.FirstOrDefault(x => x.Representative == order.Representative), Say.NobodyThere);
    }

    private static OneTimeLink Of(LinkOrder order, IssueLinks command, string school, DateTimeOffset now) => new(
        order.SecretHash, Guid.CreateVersion7(), school,
        new(command.Kind, order.Participant.Value, order.By, order.Side, order.Representative?.Value, order.Group?.Value, command.Round, order.Proposal, command.Kind == LinkKind.FurtherConsent ? command.Consent : null, order.Meeting?.Value),
        Actor.Current!.Account, now)
    {
        OnScreen = command.OnScreen,
    };

    private static async Task RevokeEarlier(IDocumentSession session, OneTimeLink[] links, DateTimeOffset now, CancellationToken cancellation)
    {
        var (school, people, matters) = (session.TenantId, links.Select(x => x.Matter.Participant).ToArray(), links.Select(x => x.Matter).ToHashSet());
        var open = await session.Query<OneTimeLink>()
            .Where(x => x.School == school && x.UsedAt == null && x.RevokedAt == null && x.Matter.Participant.IsOneOf(people)).ToListAsync(cancellation);
        foreach (var link in open.Where(x => matters.Contains(x.Matter))) session.UpdateRevision(link with { RevokedAt = now }, link.Revision + 1);
    }
}
