using System.Text.Json.Serialization;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Planning;

namespace Mentorship.Programme.Personalising;

/// <summary>Writes a personal programme for a pair or group of teachers, for three months to a year; until it is approved it may be written anew (АЗ-1128/08).</summary>
[Needs(Deed.WritePersonalProgrammes)]
public sealed record WritePersonalProgramme(
    PersonalProgrammeId Programme, GroupId Group, MentoringKind Kind, DateOnly From, DateOnly Until, string ProblemText, string AimText, string TasksText, string ActivitiesText, DateOnly On)
    : OfGroup(Group, On)
{
    public const int LeastMonths = 3;

    [JsonIgnore]
    public Guid Stream => Programme.Value;

    public sealed class Rules : AbstractValidator<WritePersonalProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Programme).NotEmpty();
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.From).NotEmpty();
            RuleFor(x => x.Until).Must((x, until) => until >= x.From.AddMonths(LeastMonths).AddDays(-1) && until <= x.From.AddYears(1)).When(x => x.From.Year is > 1 and < 9000).WithMessage(_ => Say.ProgrammeTerm);
            RuleFor(x => x.ProblemText).NotEmpty().MaximumLength(2000);
            RuleFor(x => x.AimText).NotEmpty().MaximumLength(1000);
            RuleFor(x => x.TasksText).NotEmpty().MaximumLength(2000);
            RuleFor(x => x.ActivitiesText).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(8000)
                .Must(x => PlanWords.Lines(x).Count <= 60).WithMessage(_ => Say.TooManyActivities);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(WritePersonalProgramme)} {Programme.Value}";
}

/// <summary>The group it is for, and its words under seal.</summary>
public sealed record ProgrammeGrounds(GroupFile? Group, Seal Words);

public static class WritePersonalProgrammeHandler
{
    public static async Task<ProgrammeGrounds> Load(WritePersonalProgramme command, IDocumentSession session, CancellationToken cancellation)
    {
        var file = await session.LoadAsync<GroupFile>(command.GroupProgrammeId, cancellation);
        ProgrammeWords words = new(command.ProblemText.Trim(), command.AimText.Trim(), command.TasksText.Trim(), PlanWords.Lines(command.ActivitiesText));
        return new(file, Safe.Seal(session, [.. file?.Mentors ?? [], .. file?.Mentees ?? []], ProgrammeWords.Purpose, words));
    }

    public static PersonalProgrammeWritten Handle(
        WritePersonalProgramme command, [WriteAggregate(nameof(WritePersonalProgramme.Stream), Required = false)] PersonalProgramme? programme, ProgrammeGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        var group = NotThere.Unless(grounds.Group, Say.NoSuchGroup);
        Refused.When(programme is not null && programme.Group != command.Group, Say.ProgrammeOfAnotherGroup);
        Refused.When(programme?.ApprovedOn is not null, Say.ProgrammeIsApproved);
        Refused.When(group.Form != MentoringForm.TeacherTeacher, Say.ProgrammeForTeachers);
        Refused.When(group.State is GroupState.Completed or GroupState.Terminated, Say.GroupProgrammeEnded);
        Refused.When(command.From < group.FormedOn, Say.BeforeGroupFormed);
        return new(command.Programme, command.Group, group.Mentors, group.Mentees, command.Kind, command.From, command.Until, grounds.Words.Record, grounds.Words.Commitment, command.On);
    }
}
