using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Demo;

/// <summary>Somebody of the story; the names are invented.</summary>
public sealed record Person(int Number, ParticipantKind Kind, string LastName, string FirstName, string MiddleName, DateOnly BornOn, string Place, int Joins)
{
    public ParticipantId Id { get; } = new(NamedId.Of("demo-person", Number));

    public RepresentativeId Representative { get; } = new(NamedId.Of("demo-representative", Number));

    public int AgeOn(DateOnly day) => day.Year - BornOn.Year - (day.DayOfYear < BornOn.DayOfYear ? 1 : 0);

    public ConsentId Consent(string purpose, int cycle) => new(NamedId.Of("demo-consent", Number, purpose, cycle));
}
