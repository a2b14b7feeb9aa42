using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Opening;

namespace Mentorship.Tests.Benchmarks;

/// <summary>A mentor and three mentees who have worked together for some months.</summary>
public sealed record Company(GroupId Id, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees)
{
    private const int Regular = 7;
    private static readonly SchoolYear Cycle = SchoolYear.Of(Ground.Today);

    public static DateOnly Began { get; } = Ground.Today.AddDays(-60);

    public Guid Programme { get; } = GroupProgramme.IdOf(Id);

    public Guid[] People { get; } = [.. Mentors.Concat(Mentees).Select(x => x.Value)];

    private IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    /// <summary>Companies out of so many people, everybody in about as many.</summary>
    public static IReadOnlyList<Company> Of(IReadOnlyList<ParticipantId> people, int count) =>
    [
        .. Enumerable.Range(0, count).Select(x => new Company(
            new(Guid.NewGuid()), [people[x * 4 % people.Count]], [.. Enumerable.Range(1, 3).Select(i => people[(x * 4 + i) % people.Count])])),
    ];

    public IEnumerable<object> Forming() =>
    [
        new MatchProposed(Id, Cycle, MentoringForm.TeacherPupil, "STUDY", Mentors[0], Mentors, Mentees, Mentees, 1, 80, Began),
        new GroupFormed(Id, Cycle, MentoringForm.TeacherPupil, "STUDY", Mentors[0], Mentors, Mentees, Ground.Today.AddDays(150), Began),
    ];

    public IEnumerable<object> Work()
    {
        yield return new GroupProgrammePrepared(Id, Cycle, MentoringForm.TeacherPupil, Mentors, Mentees, Mentors[0], Ground.Today.AddDays(150), Began);
        yield return new GroupProgrammeOpened(Id, Cycle, Members, Began);
        foreach (var fact in Met(MeetingKind.First, 1).Concat(Met(MeetingKind.Trial, 2)).Concat(Met(MeetingKind.Planning, 3))) yield return fact;
        yield return new DevelopmentPlanDrafted(Id, 1, Members, 2, 6, new(Guid.NewGuid()), "", Began.AddDays(4));
        yield return new DevelopmentPlanAgreed(Id, 1, Side.Mentor, false, Members, Began.AddDays(4));
        yield return new DevelopmentPlanAgreed(Id, 1, Side.Mentee, true, Members, Began.AddDays(4));
        for (var i = 0; i < Regular; i++)
            foreach (var fact in Met(MeetingKind.Regular, 5 + 7 * i))
                yield return fact;
    }

    private IEnumerable<object> Met(MeetingKind kind, int day)
    {
        var meeting = new MeetingId(Guid.NewGuid());
        yield return new MeetingScheduled(Id, meeting, kind, Began.AddDays(day), Members, Began.AddDays(day));
        yield return new MeetingHeld(Id, meeting, kind, Members, Members, 45, 7, 8, false, kind == MeetingKind.Trial, null, null, Began.AddDays(day));
    }
}
