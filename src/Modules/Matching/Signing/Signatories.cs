using Mentorship.Kernel.Naming;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Matching.Signing;

/// <summary>Who signs the papers of the selection: the director and whoever is curator on the day; a line to be filled in where nobody is.</summary>
public sealed record Signatories(string School, string Director, string Curator)
{
    public const string Blank = "____________________";

    public static async Task<Signatories> On(DateOnly day, Courier courier, CancellationToken cancellation)
    {
        var staff = (await courier.Ask<Staff>(new StaffOf(), cancellation)).All;
        var curator = (await courier.Ask<CuratorOf>(new CuratorInOffice(day), cancellation)).Curator;
        return new(
            (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title,
            Signed(staff.FirstOrDefault(x => x.IsDirector)), Signed(staff.FirstOrDefault(x => x.Account == curator)));

        static string Signed(StaffMember? one) => one is null ? Blank : Signature.Of(one.Shown);
    }
}
