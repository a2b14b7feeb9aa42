using JasperFx;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Host.Reminding;

/// <summary>Decides, when a day has begun, who gets which letter: once each, and only where there is something to say.</summary>
public static class WriteLettersHandler
{
    /// <summary>Two nodes that decide at once: the second finds it decided.</summary>
    public static void Configure(HandlerChain chain) =>
        chain.OnException(x => x is DocumentAlreadyExistsException or AggregateException { InnerException: DocumentAlreadyExistsException }).RetryWithCooldown(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1));

    public static async Task<OutgoingMessages> Handle(DayBegun begun, IDocumentSession session, IConfiguration configuration, TimeProvider clock, CancellationToken cancellation)
    {
        var letters = new OutgoingMessages();
        if (MailSettings.Of(configuration) is null) return letters;
        var school = session.TenantId;
        var notices = (await session.Query<Notice>().Where(x => x.School == school).ToListAsync(cancellation)).ToDictionary(x => x.Id);
        if (notices.Count == 0) return letters;
        var accounts = (await session.LoadManyAsync<Account>(cancellation, notices.Keys)).Where(x => x.State(DateTimeOffset.UtcNow) == AccountState.Active).ToArray();
        foreach (var kind in Enum.GetValues<LetterKind>())
        {
            var wanted = accounts.Where(x => notices[x.Id].Wants(kind)).ToArray();
            var day = kind == LetterKind.Week ? WeeklyLetter.WeekOf(begun.On) : begun.On;
            var decided = (await session.LoadManyAsync<Letter>(cancellation, wanted.Select(x => Letter.IdOf(x.Id, kind, day)))).Select(x => x.Account).ToHashSet();
            if (decided.Count == wanted.Length) continue;
            var words = await WordsOf(kind, begun.On, session, "", clock, cancellation);
            foreach (var account in wanted.Where(x => !decided.Contains(x.Id) && words(x) is not null))
            {
                session.Insert(Letter.Of(account.Id, kind, day));
                letters.Add(new SendLetter(account.Id, kind, day));
            }
        }

        return letters;
    }

    /// <summary>What a letter of a kind says to whom, as things stand on a day.</summary>
    internal static Task<Func<Account, LetterWords?>> WordsOf(LetterKind kind, DateOnly day, IQuerySession session, string address, TimeProvider clock, CancellationToken cancellation) =>
        kind == LetterKind.Week ? WeeklyLetter.On(day, session, address) : MeetingsLetter.Before(day.AddDays(1), session, address, clock, cancellation);
}
