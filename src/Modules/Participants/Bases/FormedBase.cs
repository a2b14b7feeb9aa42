using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Bases;

/// <summary>A base that was declared formed; it can be only once.</summary>
public sealed record FormedBase(Guid Id, SchoolYear Cycle, Side Base, Contingent Contingent, int Count, DateOnly On)
{
    public static Guid IdOf(SchoolYear cycle, Side side, Contingent contingent) => NamedId.Of("base", cycle.First, side, contingent);

    public static FormedBase Create(BaseFormed e) => new(IdOf(e.Cycle, e.Base, e.Contingent), e.Cycle, e.Base, e.Contingent, e.Count, e.OccurredOn);
}
