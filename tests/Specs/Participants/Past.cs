using Mentorship.Kernel.Vault;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Tests.Specs.Participants;

/// <summary>What had happened before, in the words of these specs: a pupil of 12, a teenager of 15, a teacher.</summary>
internal static class Past
{
    public static readonly DateOnly Day = new(2026, 9, 15);
    public static readonly SchoolYear Cycle = new(2026);
    public static readonly ParticipantId Who = new(Guid.NewGuid());
    public static readonly RepresentativeId Mother = new(Guid.NewGuid());
    public static readonly ConsentId Given = new(Guid.NewGuid());
    public static readonly DocumentId Paper = new(Guid.NewGuid());
    public static readonly Birthday Child = new(new(2014, 5, 1));
    public static readonly Birthday Teenager = new(new(2011, 5, 1));
    public static readonly Birthday Adult = new(new(1985, 5, 1));
    public static readonly Seal Sealed = new(new(Guid.NewGuid()), "c0ffee");

    public static readonly ParticipantRegistered Pupil = new(Who, ParticipantKind.Pupil, AgeBand.Under14, Sealed.Record, "c", new(2026, 9, 1));
    public static readonly ParticipantRegistered Teacher = new(Who, ParticipantKind.Teacher, AgeBand.Adult, Sealed.Record, "c", new(2026, 9, 1));
    public static readonly LegalRepresentativeLinked Linked = new(Who, Mother, Relation.Mother, Paper, Sealed.Record, "c", new(2026, 9, 2));
    public static readonly LegalRepresentativeInformed Informed = new(Who, Mother, "N-1/1", Channel.ParentsMeeting, new(2026, 9, 3));
    public static readonly RepresentativeId Father = new(Guid.NewGuid());
    public static readonly LegalRepresentativeLinked FatherLinked = new(Who, Father, Relation.Father, Paper, Sealed.Record, "c", new(2026, 9, 2));
    public static readonly MinorAssentRecorded Assent = new(Who, true, Paper, new(2026, 9, 4));
    public static readonly ConsentGranted ForChild = Consent(ConsentKind.ChildProcessing);
    public static readonly ConsentGranted Own = Consent(ConsentKind.OwnProcessing);
    public static readonly ConsentWithdrawn Withdrawn = new(Who, Given, ConsentKind.ChildProcessing, GivenBy.Representative, new(2026, 10, 10), new(2026, 9, 10));
    public static readonly MenteeRequestRecorded Request = new(Who, Cycle, ["MATH", "SPORT"], 1, new(2026, 9, 6));
    public static readonly MentorProfileCompleted Profile = new(Who, Cycle, ["MATH"], [MentoringForm.TeacherPupil], 3, 2, 10, 17, new(2026, 9, 6));
    public static readonly MenteeEnteredBase AsMentee = new(Who, Cycle, Contingent.Pupil, AgeBand.Under14, ["MATH"], new(2026, 9, 7));
    public static readonly MentorEnteredBase AsMentor =
        new(Who, Cycle, ParticipantKind.Teacher, AgeBand.Adult, ["MATH"], [MentoringForm.TeacherPupil], 3, 2, 10, 17, new(2026, 9, 7));
    public static readonly ParticipantLeftProgramme Left = new(Who, LeavingReason.OwnWish, new(2026, 9, 8));

    public static ConsentGranted Consent(ConsentKind kind, ConsentId? id = null) => new(
        Who, id ?? Given, kind, kind == ConsentKind.ChildProcessing ? GivenBy.Representative : GivenBy.Self, kind == ConsentKind.ChildProcessing ? Mother : null,
        "1", new(Guid.NewGuid()), new(2027, 8, 31), new(2026, 9, 4));
}
