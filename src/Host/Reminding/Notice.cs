using System.Net.Mail;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;

namespace Mentorship.Host.Reminding;

/// <summary>Where somebody wants to be written to, by the id of their account, and which letters they want; kept beside the account and gone with it.</summary>
public sealed record Notice(Guid Id, string School, string Address, bool Weekly)
{
    /// <summary>Whether to be written to before a day with meetings.</summary>
    public bool Meetings { get; init; }

    public bool Wants(LetterKind kind) => kind == LetterKind.Week ? Weekly : Meetings;

    /// <summary>An address is a person's.</summary>
    public override string ToString() => $"{nameof(Notice)} {Id}";
}

/// <summary>What people say of it on the page of their own account.</summary>
public sealed class Notices(IDocumentStore store)
{
    public const int Longest = 254;

    public async Task<Notice?> Of(Account account)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        return await session.LoadAsync<Notice>(account.Id);
    }

    /// <summary>Nothing typed is nowhere to be written to.</summary>
    /// <exception cref="Refused">It is no address.</exception>
    public async Task Keep(Account account, string? address, bool weekly, bool meetings)
    {
        await using var session = store.LightweightSession(Sight.Nobody);
        if (address?.Trim() is not { Length: > 0 } typed) session.Delete<Notice>(account.Id);
        else
        {
            Refused.When(typed.Length > Longest || !MailAddress.TryCreate(typed, out var parsed) || parsed.Address != typed || !parsed.Host.Contains('.', StringComparison.Ordinal), Say.NoticeIsNoAddress);
            session.Store(new Notice(account.Id, account.School, typed, weekly) { Meetings = meetings });
        }

        await session.SaveChangesAsync();
    }
}
