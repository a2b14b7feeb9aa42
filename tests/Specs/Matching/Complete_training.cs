using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Complete_training
{
    private static readonly CompleteTraining Command = new(Id, Day);
    private static readonly TrainingModule[] Programme = [new("SELF", [TrainingTask.PositiveRelations], 4, true), new("SOCIAL", [TrainingTask.SocialGroups], 2, true), new("CONFLICTS", [TrainingTask.SocialGroups], 2, false)];

    [Fact]
    public void counts_the_hours_of_the_sessions_attended()
    {
        var trained = When([Session("SELF", 2), Session("SELF", 2), Session("SOCIAL", 2), Session("CONFLICTS", 1)], Shortlisted).Only<MentorTrainingCompleted>();
        trained.Hours.ShouldBe(7);
        trained.Codes.ShouldBe(["SELF", "SOCIAL"]);
    }

    [Fact]
    public void is_refused_while_an_obligatory_module_lacks() =>
        When([Session("SELF", 4), Session("SOCIAL", 1), Session("CONFLICTS", 2)], Shortlisted).ThenRefused(Say.ModulesLacking.Replace("{0}", "1"));

    [Fact]
    public void does_not_count_where_somebody_was_not_nor_what_was_called_off() =>
        When([Session("SELF", 4) with { Attended = [Second] }, Session("SOCIAL", 2) with { State = SessionState.Cancelled }], Shortlisted).ThenRefused(Say.ModulesLacking.Replace("{0}", "2"));

    [Fact]
    public void follows_the_selection_where_the_school_trains_afterwards() =>
        When([Session("SELF", 4), Session("SOCIAL", 2)], Shortlisted, Selected).Only<MentorTrainingCompleted>().Hours.ShouldBe(6);

    [Fact]
    public void is_refused_without_an_approved_programme() =>
        new Given<Candidacy>(Shortlisted).When(x => CompleteTrainingHandler.Handle(Command, x, new([]), Attendance.None, Day)).ThenRefused(Say.NoTrainingProgramme);

    [Fact]
    public void is_refused_a_second_time() => When([Session("SELF", 4), Session("SOCIAL", 2)], Shortlisted, Trained).ThenRefused(Say.AlreadyTrained);

    [Fact]
    public void is_refused_after_a_rejection() =>
        When([Session("SELF", 4), Session("SOCIAL", 2)], Shortlisted, new MentorRejected(Id, Teacher, Cycle, RejectionReason.NoTime, Day)).ThenRefused(Say.CandidacyClosed);

    private static TrainingSession Session(string code, int hours) =>
        new(new(Guid.NewGuid()), Cycle, code, Day, new(15, 0), hours, Words.Record) { State = SessionState.Held, Attended = [Teacher] };

    private static Decided When(TrainingSession[] sessions, params IFact[] past) =>
        new Given<Candidacy>(past).When(x => CompleteTrainingHandler.Handle(Command, x, new([]), Attendance.Of(Teacher, Programme, sessions), Day));
}
