using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;

namespace Mentorship.Host.Demo;

/// <summary>Somebody of the story; the names are invented.</summary>
public sealed record Person(int Number, ParticipantKind Kind, string LastName, string FirstName, string MiddleName, DateOnly BornOn, string Place, int Joins)
{
    public ParticipantId Id { get; } = new(NamedId.Of("demo-person", Number));

    public RepresentativeId Representative { get; } = new(NamedId.Of("demo-representative", Number));

    public int AgeOn(DateOnly day) => day.Year - BornOn.Year - (day.DayOfYear < BornOn.DayOfYear ? 1 : 0);

    /// <summary>Two or three days of the week; one in nine has not said.</summary>
    public IReadOnlyList<DayOfWeek>? Days => Number % 9 == 0 ? null : [.. Weekdays.All.Where((_, i) => (Number + i) % 3 == 0 || i == Number % 6)];

    /// <summary>A few interests; one in eleven has not said.</summary>
    public IReadOnlyList<Interest>? Interests => Number % 11 == 0 ? null : [.. Enum.GetValues<Interest>().Where((_, i) => Number * (i + 1) % 11 < 3)];

    public ConsentId Consent(string purpose, int cycle) => new(NamedId.Of("demo-consent", Number, purpose, cycle));
}
