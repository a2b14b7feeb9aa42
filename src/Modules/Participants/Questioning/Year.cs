using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Questioning;

/// <summary>What a participant asked for and offered in one cycle.</summary>
public sealed record Year(SchoolYear Cycle)
{
    public bool MenteeAnswered { get; init; }

    public bool MentorAnswered { get; init; }

    /// <summary>Where in the vault the mentee's last answers lie.</summary>
    public RecordId? Answers { get; init; }

    public IReadOnlyList<string> RequestCodes { get; init; } = [];

    public int Priority { get; init; } = Pressing.Second;

    public Offer? Offer { get; init; }

    /// <summary>The days that suit them, and what they like to do, as they said last on either side.</summary>
    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    public IReadOnlyList<Interest>? Interests { get; init; }

    public Year Saying(IReadOnlyList<DayOfWeek>? days, IReadOnlyList<Interest>? interests) => this with { Days = days ?? Days, Interests = interests ?? Interests };

    public Year Answered(Side role, RecordId answers) => role == Side.Mentee ? this with { MenteeAnswered = true, Answers = answers } : this with { MentorAnswered = true };
}

/// <summary>How pressing a request is: first, second or third.</summary>
public static class Pressing
{
    public const int First = 1, Second = 2, Third = 3;
}

/// <summary>What a mentor offers.</summary>
public sealed record Offer(
    IReadOnlyList<string> CompetenceCodes, IReadOnlyList<MentoringForm> Forms, int Capacity, int HoursPerWeek, int AgeFrom, int AgeTo)
{
    public static Offer Of(MentorProfileCompleted e) => new(e.CompetenceCodes, e.Forms, e.Capacity, e.HoursPerWeek, e.AgeFrom, e.AgeTo);
}
