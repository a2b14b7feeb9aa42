using Mentorship.Design;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Acquainting;

/// <summary>People to choose from, by their names.</summary>
public static class NameOptions
{
    public static IReadOnlyList<Option> Options(this NameBook names, IEnumerable<ParticipantId> people) =>
        [.. people.Distinct().Select(x => new Option(x, names[x])).OrderBy(x => x.Label, StringComparer.CurrentCulture)];
}
