using Mentorship.Kernel.Vault;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Opening;

namespace Mentorship.Tests.Specs.GroupWork;

/// <summary>A pair and what has happened to it, in words.</summary>
internal static class Past
{
    public static readonly DateOnly Now = new(2026, 9, 15);
    public static readonly DateOnly Start = new(2026, 9, 1);
    public static readonly SchoolYear Cycle = new(2026);
    public static readonly GroupId Pair = new(Guid.NewGuid());
    public static readonly ParticipantId Mentor = new(Guid.NewGuid());
    public static readonly ParticipantId Mentee = new(Guid.NewGuid());
    public static readonly IReadOnlyList<ParticipantId> Members = [Mentor, Mentee];
    public static readonly Seal Words = new(new(Guid.NewGuid()), "commitment");

    public static readonly IFact Prepared =
        new GroupProgrammePrepared(Pair, Cycle, MentoringForm.TeacherTeacher, [Mentor], [Mentee], Mentor, new(2027, 5, 31), Start);

    public static readonly IFact Opened = new GroupProgrammeOpened(Pair, Cycle, Members, Start);
    public static readonly IFact Terminated = new GroupProgrammeTerminated(Pair, Cycle, [Mentor], [Mentee], Start);
    public static readonly IFact Drafted = PlanDrafted(1);

    public static readonly IReadOnlyList<IFact> AtWork = [Prepared, Opened];
    public static readonly IReadOnlyList<IFact> Planned =
        [.. AtWork, .. Meeting(MeetingKind.First), .. Meeting(MeetingKind.Trial), .. Meeting(MeetingKind.Planning), Drafted];

    public static readonly IReadOnlyList<IFact> Agreed = [.. Planned, AgreedBy(Side.Mentor), AgreedBy(Side.Mentee)];
    public static readonly IReadOnlyList<IFact> Summed = [.. Agreed, .. Meeting(MeetingKind.Regular), .. Meeting(MeetingKind.Final)];

    public static IFact PlanDrafted(int version) => new DevelopmentPlanDrafted(Pair, version, Members, 2, 3, new(Guid.NewGuid()), "commitment", Start);

    /// <summary>A version in sections, with terms: the first item until 10 September, the second in the third section without one.</summary>
    public static DevelopmentPlanDrafted Offered(int version, DateOnly? until = null, params PlannedItem[] schedule)
    {
        PlannedItem[] items = schedule.Length > 0 ? schedule : [new(1, 2, Start, new(2026, 9, 10)), new(2, 3, null, null)];
        return new(Pair, version, Members, 1, items.Length, Words.Record, Words.Commitment, Start, items, until);
    }

    public static IFact AgreedBy(Side side) => new DevelopmentPlanAgreed(Pair, 1, side, false, Members, Start);

    public static IFact Scheduled(MeetingId meeting, MeetingKind kind, DateOnly? on = null) =>
        new MeetingScheduled(Pair, meeting, kind, on ?? Start, Members, Start);

    public static IFact Missed(MeetingId meeting, MeetingKind kind) => new MeetingMissed(Pair, meeting, kind, Members, Start);

    public static IFact Cancelled(MeetingId meeting) => new MeetingCancelled(Pair, meeting, MeetingKind.First, Obstacle.Illness, Members, Start);

    public static IFact Proposed(MeetingId meeting, DateOnly on) => new MeetingDateProposed(Pair, meeting, MeetingKind.First, Side.Mentee, on, null, Members, Start);

    public static IFact Held(MeetingId meeting, MeetingKind kind, bool ready = true, DateOnly? on = null) =>
        new MeetingHeld(Pair, meeting, kind, Members, Members, 60, 8, 8, false, ready && kind == MeetingKind.Trial, null, null, on ?? Start);

    /// <summary>A meeting arranged and held.</summary>
    public static IReadOnlyList<IFact> Meeting(MeetingKind kind, bool ready = true, DateOnly? on = null)
    {
        var meeting = new MeetingId(Guid.NewGuid());
        return [Scheduled(meeting, kind), Held(meeting, kind, ready, on)];
    }

    public static Given<GroupProgramme> Group(params IEnumerable<IFact> facts) => new([.. facts]);

    public static Measurements Measured(bool baseline = true, bool final = true, bool survey = true) =>
        new([new(Mentor, true, true, true), new(Mentee, baseline, final, survey)]);
}
