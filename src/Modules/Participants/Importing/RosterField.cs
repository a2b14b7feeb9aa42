namespace Mentorship.Participants.Importing;

/// <summary>What a column of a list may hold; whatever else it holds is left out.</summary>
public enum RosterField
{
    Skip, FullName, LastName, FirstName, MiddleName, BornOn, Category, Place, Contact, Representative, Relation, RepresentativeContact,
}
