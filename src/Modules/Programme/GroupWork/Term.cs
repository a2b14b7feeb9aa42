using Mentorship.Design;
using Mentorship.Participants.Contracts;

namespace Mentorship.Programme.GroupWork;

/// <summary>The words of a group's page.</summary>
public static class Term
{
    public static string Of(Enum value) => Words.Find(typeof(Term).Assembly, $"{value.GetType().Name}_{value}") ?? Words.Of(value);

    /// <summary>A person's name, or that it is no longer known.</summary>
    public static string Of(Names names, ParticipantId participant) =>
        names.All.FirstOrDefault(x => x.Participant == participant)?.FullName ?? Say.NameUnknown;

    public static string Of(Names names, IEnumerable<ParticipantId> participants) => string.Join(", ", participants.Select(x => Of(names, x)));
}
