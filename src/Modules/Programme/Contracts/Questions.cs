namespace Mentorship.Programme.Contracts;

/// <summary>Asks whether a curator is in office on a day (stages 4 and later need one).</summary>
public sealed record CuratorInOffice(DateOnly On);

/// <summary>Answers <see cref="CuratorInOffice"/>.</summary>
public sealed record CuratorOf(AccountId? Curator);

/// <summary>Asks who works in the school, to be named in an order.</summary>
public sealed record StaffOf;

/// <summary>Answers <see cref="StaffOf"/>, in alphabetical order.</summary>
public sealed record Staff(IReadOnlyList<StaffMember> All);

/// <summary>An employee's account and how to show them.</summary>
public sealed record StaffMember(AccountId Account, string Shown)
{
    /// <summary>Whether they sign for the school.</summary>
    public bool IsDirector { get; init; }

    /// <summary>Whether they may be given somebody to support.</summary>
    public bool IsPsychologist { get; init; }
}

/// <summary>Asks in which of these groups the final meeting was held.</summary>
public sealed record ProgrammesOf(IReadOnlyList<GroupId> Groups);

/// <summary>Answers <see cref="ProgrammesOf"/>.</summary>
public sealed record ProgrammesAtWork(IReadOnlyList<GroupId> FinalMeetingHeld);

/// <summary>Asks for the numbers and dates of orders.</summary>
public sealed record OrdersOf(IReadOnlyList<OrderId> Orders);

/// <summary>Asks for the last order of a kind that is in force in a school year; none or one answers.</summary>
public sealed record LastOrderOf(OrderKind Kind, SchoolYear Cycle);

/// <summary>Answers <see cref="OrdersOf"/> and <see cref="LastOrderOf"/>.</summary>
public sealed record Orders(IReadOnlyList<OrderTitle> All);

/// <summary>By what an order is named in other papers: its number and date.</summary>
public sealed record OrderTitle(OrderId Order, string Number, DateOnly IssuedOn);

/// <summary>Asks how many people are supported by a psychologist on a day.</summary>
public sealed record SupportsOpenOn(DateOnly On);

/// <summary>Answers <see cref="SupportsOpenOn"/>: all, and those of whom a session is due.</summary>
public sealed record SupportsOpen(int All, int Due);
