using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>What an operator does to a school stands in its journal of security and in that of the operator's own office.</summary>
public static class BothJournals
{
    public static void Tell(this IDocumentSession session, Watch watch, SecurityMatter matter, string school, Guid? account = null, string detail = "")
    {
        session.Insert(watch.Entry(matter, school, account, detail));
        var own = session.TenantId;
        if (own != school && own != Sight.Nobody) session.Insert(watch.Entry(matter, own, account, string.Join(", ", new[] { school, detail }.Where(x => x.Length > 0))));
    }
}
