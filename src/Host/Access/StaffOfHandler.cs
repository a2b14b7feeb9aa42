using Marten;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Host.Access;

/// <summary>Tells who of a school's accounts are its employees.</summary>
public static class StaffOfHandler
{
    private static readonly Role[] Others = [Role.Mentor, Role.Mentee, Role.Representative, Role.RegionalOperator, Role.Auditor, Role.Operator, Role.Automation];

    public static async Task<Staff> Handle(StaffOf _, IQuerySession session, IMessageBus bus, CancellationToken cancellation)
    {
        var school = session.TenantId;
        var accounts = await session.Query<Account>().Where(x => x.School == school).ToListAsync(cancellation);
        var shown = await ShownAccounts.Of([.. accounts.Where(x => x.Participant is null && x.Roles.Except(Others).Any())], x => bus.InvokeAsync<Names>(x, cancellation));
        HashSet<Guid> Of(Role role) => [.. accounts.Where(x => x.Roles.Contains(role)).Select(x => x.Id)];
        var (directors, psychologists) = (Of(Role.Director), Of(Role.Psychologist));
        return new([.. shown.OrderBy(x => x.Value).Select(x => new StaffMember(new(x.Key), x.Value) { IsDirector = directors.Contains(x.Key), IsPsychologist = psychologists.Contains(x.Key) })]);
    }
}
