using Marten;
using Mentorship.Kernel.Vault;
using Mentorship.Language;
using Mentorship.Programme.Cases;

namespace Mentorship.Host.Demo;

/// <summary>A step of the story that can only be told once somebody has looked: its command names what they saw.</summary>
public sealed record Seen(Func<IQuerySession, Task<object>> Command)
{
    /// <summary>The case of a group as it is written, by its fingerprint.</summary>
    public static Seen Case(GroupId group, Func<string, CaseWords, object> act) => new(async session =>
    {
        var written = (await session.LoadAsync<Case>(Programme.Cases.Case.IdOf(group)))!;
        return act(written.Fingerprint, (await session.LoadAsync<Sealed>(written.Words.Value))!.As<CaseWords>());
    });
}
