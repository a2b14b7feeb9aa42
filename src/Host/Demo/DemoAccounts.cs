using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;

namespace Mentorship.Host.Demo;

/// <summary>The demo school's staff, one account for each role; the password is for show only.</summary>
public static class DemoAccounts
{
    public const string Password = "наставник-2026";

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
        ];
        await using var session = store.LightweightSession();
        session.Store(school);
        session.Store(accounts);
        await session.SaveChangesAsync();
        return accounts;

        Account Of(string login, string shown, params Role[] roles) =>
            new Account(NamedId.Of("account", school.Id, login), login + suffix, shown, school.Id, roles).WithPassword(Password);
    }
}
