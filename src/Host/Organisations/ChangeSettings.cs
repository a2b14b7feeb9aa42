using FluentValidation;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Kernel.Schooling;
using Mentorship.Language;

namespace Mentorship.Host.Organisations;

/// <summary>Decides anew what a school decides for itself; an empty limit of seats leaves that of the methodology.</summary>
[Needs(Deed.SetSchool)]
public sealed record ChangeSettings(
    bool AssentNeeded, bool ClearanceNeeded, int PupilMentorFrom, int MenteeFrom, int? SeatsPupilPupil, int? SeatsTeacherTeacher, int? SeatsStudentPupil,
    int? SeatsEmployerPupil, int? SeatsEmployerStudent, int? SeatsTeacherPupil, string? TimeZone, int AnswerWithinDays, bool TrainingBeforeSelection, bool RepresentativesConfirm,
    int SilenceWarningDays, int SilenceRedDays, DateOnly On)
{
    /// <summary>The limits of seats that are set.</summary>
    internal Dictionary<MentoringForm, int> Seats() => new (MentoringForm Form, int? Seats)[]
    {
        (MentoringForm.PupilPupil, SeatsPupilPupil), (MentoringForm.TeacherTeacher, SeatsTeacherTeacher), (MentoringForm.StudentPupil, SeatsStudentPupil),
        (MentoringForm.EmployerPupil, SeatsEmployerPupil), (MentoringForm.EmployerStudent, SeatsEmployerStudent), (MentoringForm.TeacherPupil, SeatsTeacherPupil),
    }.Where(x => x.Seats is not null).ToDictionary(x => x.Form, x => x.Seats!.Value);

    public sealed class Rules : AbstractValidator<ChangeSettings>
    {
        public Rules()
        {
            RuleFor(x => x.PupilMentorFrom).InclusiveBetween(10, 18);
            RuleFor(x => x.MenteeFrom).InclusiveBetween(5, 18);
            RuleFor(x => x.AnswerWithinDays).InclusiveBetween(1, 90);
            RuleFor(x => x.SilenceWarningDays).InclusiveBetween(7, 90);
            RuleFor(x => x.SilenceRedDays).InclusiveBetween(7, 180).GreaterThan(x => x.SilenceWarningDays).WithMessage(_ => Say.RedAfterWarning);
            RuleFor(x => x).Must(x => x.Seats().Values.All(seats => seats is >= 1 and <= 50)).WithMessage(_ => Say.SeatsOutOfBounds);
            RuleFor(x => x.TimeZone).Must(x => x is null or { Length: 0 } || Zones.Russian.Contains(x)).WithMessage(_ => Say.NoSuchZone);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ChangeSettingsHandler
{
    public static async Task Handle(ChangeSettings command, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var now = await SettingsOf.School(session, cancellation);
        var school = NotThere.Unless(await session.LoadAsync<School>(session.TenantId, cancellation), Say.SchoolUnknown);
        var zone = command.TimeZone is { Length: > 0 } named ? named : null;
        SettingsKept.Store(session, now with
        {
            AssentNeeded = command.AssentNeeded,
            ClearanceNeeded = command.ClearanceNeeded,
            PupilMentorFrom = command.PupilMentorFrom,
            MenteeFrom = command.MenteeFrom,
            Seats = command.Seats(),
            AnswerWithinDays = command.AnswerWithinDays,
            TrainingBeforeSelection = command.TrainingBeforeSelection,
            RepresentativesConfirm = command.RepresentativesConfirm,
            SilenceWarningDays = command.SilenceWarningDays,
            SilenceRedDays = command.SilenceRedDays,
        }, command.On);
        if (school.TimeZone != zone) session.Update(school with { TimeZone = zone });
        Today.Keep(school.Id, zone);
    }
}
