using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>One row of a list: whom it would register, or what is wrong with it.</summary>
public sealed record RosterRow(int Number, RegisterParticipant? Command, ProposedRepresentative? Proposed, IReadOnlyList<RowFault> Faults)
{
    /// <summary>The name as it stands in the row, whatever else is wrong.</summary>
    public string Name { get; init; } = "";

    public Profile Profile => Command!.ToProfile();

    /// <summary>The same name and birth date is the same person, in the vault and in the list.</summary>
    public (string Name, DateOnly BornOn) Identity => (Card.Normal(Profile.FullName), Profile.BornOn);

    public static RosterRow Broken(int number, string name, params IReadOnlyList<RowFault> faults) => new(number, null, null, faults) { Name = name };
}

/// <summary>What is wrong with a row, in which of its columns, and what to do about it.</summary>
public sealed record RowFault(RosterField Field, string Sentence);
