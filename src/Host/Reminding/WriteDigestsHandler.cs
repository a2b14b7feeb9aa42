using JasperFx;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Owning;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Host.Reminding;

/// <summary>Decides, when a day has begun, who gets the letter of its week: once each, as soon as lines of theirs press.</summary>
public static class WriteDigestsHandler
{
    /// <summary>Two nodes that decide at once: the second finds it decided.</summary>
    public static void Configure(HandlerChain chain) =>
        chain.OnException<DocumentAlreadyExistsException>().RetryWithCooldown(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1));

    public static async Task<OutgoingMessages> Handle(DayBegun begun, IDocumentSession session, IConfiguration configuration, CancellationToken cancellation)
    {
        var letters = new OutgoingMessages();
        if (MailSettings.Of(configuration) is null) return letters;
        var (school, week) = (session.TenantId, Digest.WeekOf(begun.On));
        var notices = await session.Query<Notice>().Where(x => x.School == school && x.Weekly).ToListAsync(cancellation);
        if (notices.Count == 0 || await ReadRoadmap.On(session, begun.On, null) is not { } progress) return letters;
        var accounts = (await session.LoadManyAsync<Account>(cancellation, notices.Select(x => x.Id))).ToDictionary(x => x.Id);
        var decided = (await session.LoadManyAsync<Digest>(cancellation, notices.Select(x => Digest.IdOf(x.Id, week)))).Select(x => x.Account).ToHashSet();
        foreach (var account in notices.Where(x => !decided.Contains(x.Id)).Select(x => accounts.GetValueOrDefault(x.Id)).OfType<Account>().Where(IsTold))
        {
            if (OwnLines.Of(progress, account.Roles, begun.On).Pressing().Count == 0) continue;
            session.Insert(new Digest(Digest.IdOf(account.Id, week), account.Id, week));
            letters.Add(new SendDigest(account.Id, week));
        }

        return letters;
    }

    /// <summary>Whoever could sign in and read the road map.</summary>
    internal static bool IsTold(Account account) => account.State(DateTimeOffset.UtcNow) == AccountState.Active && PermissionTable.RolesOf(Deed.ReadRoadmap).Any(account.Roles.Contains);
}
