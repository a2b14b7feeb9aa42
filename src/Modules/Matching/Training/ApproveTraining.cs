using System.Text.Json.Serialization;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Training;

/// <summary>A module as it is put into a programme: of the catalogue, or the school's own under a title of its own.</summary>
public sealed record ModuleEntry(string Code, string? TitleText, IReadOnlyList<TrainingTask> Tasks, int Hours, bool Obligatory)
{
    public bool IsOwn => TrainingCatalogue.Own.Contains(Code);

    public override string ToString() => $"{nameof(ModuleEntry)} {Code}";
}

/// <summary>Approves the programme of the mentors' training, module by module (6.R).</summary>
[Needs(Deed.SetSelection)]
public sealed record ApproveTraining(SchoolYear Cycle, IReadOnlyList<ModuleEntry> Modules, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<ApproveTraining>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Modules).NotEmpty().WithMessage(_ => Say.TrainingNeedsModules);
            RuleFor(x => x.Modules).Must(x => x.Select(module => module.Code).Distinct().Count() == x.Count).WithMessage(_ => Say.ModuleTwice).When(x => x.Modules is not null);
            RuleForEach(x => x.Modules).ChildRules(module =>
            {
                module.RuleFor(x => x.Code).Must((x, code) => x.IsOwn || TrainingCatalogue.Current.Of(code) is not null).WithMessage(_ => Say.NoSuchModule);
                module.RuleFor(x => x.TitleText).NotEmpty().When(x => x.IsOwn).WithMessage(_ => Say.OwnModuleNeedsTitle);
                module.RuleFor(x => x.TitleText).MaximumLength(200);
                module.RuleFor(x => x.Tasks).NotEmpty().WithMessage(_ => Say.ModuleNeedsTask);
                module.RuleForEach(x => x.Tasks).IsInEnum();
                module.RuleFor(x => x.Hours).InclusiveBetween(1, 100);
            });
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ApproveTrainingHandler
{
    public static Seal? Load(ApproveTraining command, IDocumentSession session) => command.Modules.Where(x => x.IsOwn).ToArray() is { Length: > 0 } own
        ? Safe.Seal(session, [], ModuleTitles.Purpose, new ModuleTitles(own.ToDictionary(x => x.Code, x => x.TitleText!.Trim())))
        : null;

    public static MentorTrainingProgrammeApproved Handle(ApproveTraining command, [WriteAggregate(Required = false)] Selection? selection, Seal? titles, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        // nobody has to go through the others, so what only they cover is covered for nobody
        var missing = Enum.GetValues<TrainingTask>().Except(command.Modules.Where(x => x.Obligatory).SelectMany(x => x.Tasks)).ToArray();
        Refused.When(missing.Length > 0, Say.TrainingMustCoverAllTasks.Replace("{0}", string.Join("; ", missing.Select(x => Design.Words.Of(x))), StringComparison.Ordinal));
        return new(
            command.Cycle, Enum.GetValues<TrainingTask>(), command.Modules.Sum(x => x.Hours), command.On,
            [.. command.Modules.Select(x => new TrainingModule(x.Code, [.. x.Tasks.Distinct().Order()], x.Hours, x.Obligatory))], titles?.Record, titles?.Commitment);
    }
}
