using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Training;

/// <summary>Records that a candidate or mentor went through the training: all that is obligatory, by the sessions they were at (6.R).</summary>
[Needs(Deed.PrepareMentors)]
public sealed record CompleteTraining(CandidacyId Candidacy, DateOnly On)
{
    public sealed class Rules : AbstractValidator<CompleteTraining>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CompleteTrainingHandler
{
    public static async Task<(Standings, Attendance)> Load(CompleteTraining command, Candidacy candidacy, IDocumentSession session, IMessageBus bus) =>
        (await Bar.On(candidacy.Id, command.On, session, bus), await Attendance.Of(candidacy, session));

    public static MentorTrainingCompleted Handle(
        CompleteTraining command, [WriteAggregate(nameof(CompleteTraining.Candidacy))] Candidacy candidacy, Standings standings, Attendance attendance, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(candidacy.State == CandidacyState.Rejected, Say.CandidacyClosed);
        Bar.Check(standings);
        Refused.When(candidacy.Trained, Say.AlreadyTrained);
        Refused.When(attendance.Programme.Count == 0, Say.NoTrainingProgramme);
        Refused.When(attendance.Lacking.Count > 0, Say.ModulesLacking.Replace("{0}", $"{attendance.Lacking.Count}", StringComparison.Ordinal));
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, attendance.Hours, command.On, attendance.Completed);
    }
}
