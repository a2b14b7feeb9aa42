using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Binding;

/// <summary>Entrusts participants to a psychologist, or to the head of an association its staff.</summary>
[Needs(Deed.BindAccounts)]
public sealed record EntrustPeople(AccountId Account, IReadOnlyList<ParticipantId> People, DateOnly On) : OfPeople(Account, People, On)
{
    public sealed class Rules : Rules<EntrustPeople>;
}

public static class EntrustPeopleHandler
{
    public static Task Handle(EntrustPeople command, IDocumentSession session, Watch watch, DateOnly today) =>
        Bond.Change(command, session, watch, today, x => x with { Entrusted = [.. x.Entrusted.Union(command.People.Select(one => one.Value))] });
}
