using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Contracts;

namespace Mentorship.Host.Access;

/// <summary>How accounts are shown: employees as the account says; participants and representatives, of whom it keeps no name, as the vault does, hidden and written down like any name.</summary>
public static class ShownAccounts
{
    public static async Task<IReadOnlyDictionary<Guid, string>> Of(
        IQuerySession session, Func<NamesOf, Task<Names>> ask, IEnumerable<Guid> accounts, CancellationToken cancellation) =>
        await Of([.. await session.LoadManyAsync<Account>(cancellation, accounts.Distinct())], ask);

    public static async Task<IReadOnlyDictionary<Guid, string>> Of(IReadOnlyList<Account> accounts, Func<NamesOf, Task<Names>> ask)
    {
        // the vault of another school stays closed
        var bound = accounts.Where(x => x.School == Actor.Current!.School && x.IsBound).ToArray();
        ParticipantId[] people = [.. bound.Select(x => x.Participant).OfType<Guid>().Distinct().Select(x => new ParticipantId(x))];
        RepresentativeId[] representatives = [.. bound.Select(x => x.Representative).OfType<Guid>().Distinct().Select(x => new RepresentativeId(x))];
        var known = bound.Length == 0 ? new Names([]) : await ask(new(people) { Representatives = representatives });
        var names = known.All.ToDictionary(x => x.Participant.Value, x => x.FullName);
        return accounts.ToDictionary(x => x.Id, Shown);

        string Shown(Account account) =>
            (account.Participant is { } self ? names.GetValueOrDefault(self) : account.Representative is { } parent ? known.Representatives.GetValueOrDefault(new(parent)) : account.Shown)
                is { Length: > 0 } name ? name : Office(account);
    }

    /// <summary>Where an account is meant and not the person: by its login, once the vault has the name.</summary>
    public static string Unnamed(Account account) => account.IsBound || account.Shown.Length == 0 ? $"{account.Login} ({Office(account)})" : account.Shown;

    /// <summary>An account without a name: by what it is for.</summary>
    public static string Office(Account account) => string.Join(", ", account.Roles.Select(x => Words.Of(x)));
}
