using System.Text.Json.Serialization;

namespace Mentorship.Matching.Selecting;

/// <summary>Approves the programme of the mentors' training (6.R).</summary>
[Needs(Deed.SetSelection)]
public sealed record ApproveTraining(SchoolYear Cycle, IReadOnlyList<TrainingTask> Tasks, int Hours, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<ApproveTraining>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Tasks).NotEmpty();
            RuleForEach(x => x.Tasks).IsInEnum();
            RuleFor(x => x.Hours).InclusiveBetween(1, 500);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ApproveTrainingHandler
{
    public static MentorTrainingProgrammeApproved Handle(ApproveTraining command, [WriteAggregate(Required = false)] Selection? selection, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(Enum.GetValues<TrainingTask>().Except(command.Tasks).Any(), Say.TrainingMustCoverAllTasks);
        return new(command.Cycle, [.. command.Tasks.Distinct().Order()], command.Hours, command.On);
    }
}
