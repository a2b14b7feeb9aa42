using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Mentorship.Host.Demo;

/// <summary>The demo school's staff, one account for each role; the password is for show only.</summary>
public static class DemoAccounts
{
    public const string Password = "наставник-2026";

    /// <summary>One for all: the password is printed in the manual anyway.</summary>
    private static readonly Lazy<string> Hash = new(() => new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 })).HashPassword(null!, Password));

    /// <summary>Makes sure the school and an account for each role exist; returns the accounts.</summary>
    public static async Task<IReadOnlyList<Account>> Open(IDocumentStore store, School school, string suffix = "")
    {
        Account[] accounts =
        [
            Of("director", "Орлова Т. П.", Role.Director), Of("deputy", "Зимин К. А.", Role.Deputy, Role.ProjectGroup),
            Of("method", "Белова Н. С.", Role.DeputyHeadMethod, Role.MethodHead), Of("curator", "Ветрова М. И.", Role.Curator),
            Of("psychologist", "Лебедева О. Р.", Role.Psychologist), Of("teacher", "Громов П. Е.", Role.ClassTeacher),
            Of("auditor", "Седов А. В.", Role.Auditor), Of("region", "Региональный наставнический центр", Role.RegionalOperator),
            Of("officer", "Фомина Е. Д.", Role.DataProtectionOfficer, Role.Clerk), Of("operator", "Оператор системы", Role.Operator),
            Of("mentor", "Наставник", Role.Mentor), Of("mentee", "Наставляемый", Role.Mentee), Of("parent", "Законный представитель", Role.Representative),
        ];
        await using var session = store.LightweightSession(Sight.Nobody);
        // who was there before is replaced, of whatever version
        await session.LoadAsync<School>(school.Id);
        session.Store(school);
        session.Store(accounts);
        await session.SaveChangesAsync();
        return accounts;

        Account Of(string login, string shown, params Role[] roles) =>
            new(NamedId.Of("account", school.Id, login), login + suffix, shown, school.Id, roles) { PasswordHash = Hash.Value, Stamp = Guid.NewGuid().ToString("n") };
    }
}
