using System.Text.Json.Serialization;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;

namespace Mentorship.Matching.Training;

/// <summary>Arranges a session of the training in one module of the programme (6.R).</summary>
[Needs(Deed.PrepareMentors)]
public sealed record ScheduleTraining(
    TrainingSessionId Session, SchoolYear Cycle, string Module, DateOnly SessionOn, TimeOnly StartsAt, int Hours, string Place, string? Leader, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<ScheduleTraining>
    {
        public Rules()
        {
            RuleFor(x => x.Session).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Module).NotEmpty();
            RuleFor(x => x.SessionOn).NotEmpty();
            RuleFor(x => x.Hours).InclusiveBetween(1, 12);
            RuleFor(x => x.Place).NotEmpty().MaximumLength(200);
            RuleFor(x => x.Leader).MaximumLength(200);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(ScheduleTraining)} {Session.Value}";
}

public static class ScheduleTrainingHandler
{
    public static Seal Load(ScheduleTraining command, IDocumentSession session) =>
        Safe.Seal(session, [], Whereabouts.Purpose, new Whereabouts(command.Place.Trim(), string.IsNullOrWhiteSpace(command.Leader) ? null : command.Leader.Trim()));

    public static IStartStream Handle(ScheduleTraining command, [ReadAggregate(Required = false)] Selection? selection, Seal place, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var modules = selection?.Training?.Modules ?? [];
        Refused.When(modules.Count == 0, Say.NoTrainingProgramme);
        Refused.When(modules.All(x => x.Code != command.Module), Say.ModuleNotInProgramme);
        return MartenOps.StartStream<TrainingSession>(command.Session.Value, new TrainingSessionScheduled(
            command.Session, command.Cycle, command.Module, command.SessionOn, command.StartsAt, command.Hours, place.Record, place.Commitment, command.On));
    }
}
