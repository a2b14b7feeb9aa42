using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Questioning;

/// <summary>What a participant asked for and offered in one cycle.</summary>
public sealed record Year(SchoolYear Cycle)
{
    public bool MenteeAnswered { get; init; }

    public bool MentorAnswered { get; init; }

    public IReadOnlyList<string> RequestCodes { get; init; } = [];

    public Offer? Offer { get; init; }

    public Year Answered(Side role) => role == Side.Mentee ? this with { MenteeAnswered = true } : this with { MentorAnswered = true };
}

/// <summary>What a mentor offers.</summary>
public sealed record Offer(
    IReadOnlyList<string> CompetenceCodes, IReadOnlyList<MentoringForm> Forms, int Capacity, int HoursPerWeek, int AgeFrom, int AgeTo)
{
    public static Offer Of(MentorProfileCompleted e) => new(e.CompetenceCodes, e.Forms, e.Capacity, e.HoursPerWeek, e.AgeFrom, e.AgeTo);
}
