using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Cases;

/// <summary>An edition of a case as it was approved.</summary>
public sealed record ApprovedCase(int Edition, RecordId Words, string Fingerprint, DateOnly On);

/// <summary>What decisions about the case of a group need to know.</summary>
public sealed record Case(Guid Id, GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members, RecordId Words, string Fingerprint)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    /// <summary>A property called Version would be taken for that of the stream.</summary>
    public int Edition { get; init; } = 1;

    public ApprovedCase? Approved { get; init; }

    /// <summary>Nothing was changed since it was approved.</summary>
    [JsonIgnore]
    public bool IsApproved => Approved?.Fingerprint == Fingerprint;

    /// <summary>A group has one case.</summary>
    public static Guid IdOf(GroupId group) => NamedId.Of("case", group.Value);

    public static Case Create(CaseDrafted e) => new(IdOf(e.Group), e.Group, e.Cycle, e.Members, e.Words, e.Commitment);

    public Case Apply(CaseEdited e) => this with { Edition = e.Edition, Words = e.Words, Fingerprint = e.Commitment };

    public Case Apply(CaseApproved e) => this with { Approved = new(e.Edition, e.Words, e.Fingerprint, e.OccurredOn) };
}
