using Marten;
using Mentorship.Language;

namespace Mentorship.Kernel.Schooling;

/// <summary>What a school decides for itself; every change is a new version, which says who made it and when.</summary>
public sealed record SchoolSettings(
    string Id, int Version, bool AssentNeeded, bool ClearanceNeeded, int PupilMentorFrom, int MenteeFrom, IReadOnlyDictionary<MentoringForm, int> Seats,
    IReadOnlyList<DateOnly> DaysOff, IReadOnlyList<DateOnly> DaysOn, Guid By, DateOnly On)
{
    /// <summary>The settings in force lie under this id, all versions there were under their numbers.</summary>
    public const string InForce = "in-force";

    /// <summary>What holds where a school has decided nothing: the law's and the methodology's side of caution.</summary>
    public static SchoolSettings Default { get; } = new(InForce, 0, true, true, 14, 10, new Dictionary<MentoringForm, int>(), [], [], Guid.Empty, default);

    /// <summary>How many days the school waits for the own word of whoever has just turned 14 or 18.</summary>
    public int AnswerWithinDays { get; init; } = 30;

    /// <summary>Whether mentors are trained before they are selected, or after it and before their first group (6.R).</summary>
    public bool TrainingBeforeSelection { get; init; } = true;

    /// <summary>Whether the representative of a minor is asked about a mentor beside the minor, or only told (7.Z).</summary>
    public bool RepresentativesConfirm { get; init; } = true;

    /// <summary>After how many days without a meeting a group is looked at, and after how many urgently (8.3b).</summary>
    public int SilenceWarningDays { get; init; } = 21;

    public int SilenceRedDays { get; init; } = 35;

    /// <summary>How many a mentor may have in a form, if the school has a limit of its own.</summary>
    public int? SeatsIn(MentoringForm form) => Seats.TryGetValue(form, out var seats) ? seats : null;
}

/// <summary>The one question about what a school decided; a read by key in the session that is open anyway.</summary>
public static class SettingsOf
{
    public static async Task<SchoolSettings> School(IQuerySession session, CancellationToken cancellation = default) =>
        await session.LoadAsync<SchoolSettings>(SchoolSettings.InForce, cancellation) ?? SchoolSettings.Default;
}
