using Marten;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Programme.Contracts;

namespace Mentorship.Host.Access;

/// <summary>Tells who of a school's accounts are its employees.</summary>
public static class StaffOfHandler
{
    private static readonly Role[] Others = [Role.Mentor, Role.Mentee, Role.Representative, Role.RegionalOperator, Role.Auditor, Role.Operator, Role.Automation];

    public static async Task<Staff> Handle(StaffOf _, IQuerySession session)
    {
        var school = session.TenantId;
        var accounts = await session.Query<Account>().Where(x => x.School == school).ToListAsync();
        return new([.. accounts.Where(x => x.Participant is null && x.Roles.Except(Others).Any()).OrderBy(x => x.Shown).Select(x => new StaffMember(new(x.Id), x.Shown))]);
    }
}
