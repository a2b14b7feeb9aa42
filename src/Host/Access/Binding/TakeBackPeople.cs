using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Binding;

/// <summary>Takes back participants who were entrusted to somebody.</summary>
[Needs(Deed.BindAccounts)]
public sealed record TakeBackPeople(AccountId Account, IReadOnlyList<ParticipantId> People, DateOnly On) : OfPeople(Account, People, On)
{
    public sealed class Rules : Rules<TakeBackPeople>;
}

public static class TakeBackPeopleHandler
{
    public static Task Handle(TakeBackPeople command, IDocumentSession session, Watch watch, DateOnly today) =>
        Bond.Change(command, session, watch, today, x => x with { Entrusted = [.. x.Entrusted.Except(command.People.Select(one => one.Value))] });
}
