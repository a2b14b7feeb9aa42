using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Schedule_training
{
    private static readonly MentorTrainingProgrammeApproved Programme = new(Cycle, Enum.GetValues<TrainingTask>(), 8, Day, [new("SELF", Enum.GetValues<TrainingTask>(), 8, true)]);

    [Fact]
    public void arranges_a_module_of_the_programme_and_leaves_the_room_to_the_vault() => When("SELF", Programme).Then(Sessions.Arranged);

    [Fact]
    public void is_refused_for_a_module_outside_the_programme() => When("SOCIAL", Programme).ThenRefused(Say.ModuleNotInProgramme);

    [Fact]
    public void is_refused_without_a_programme_by_modules() => When("SELF", Programme with { Modules = null }).ThenRefused(Say.NoTrainingProgramme);

    private static Decided When(string module, params IFact[] past) => new Given<Selection>(past)
        .When(x => Started<TrainingSession>(ScheduleTrainingHandler.Handle(new(Sessions.Id, Cycle, module, Day.AddDays(2), new(15, 0), 4, "актовый зал", null, Day), x, Words, Day)));
}

public class Hold_training
{
    [Fact]
    public void records_who_came()
    {
        var held = When([Teacher], Sessions.Arranged).Only<TrainingSessionHeld>();
        held.Attended.ShouldBe([Teacher]);
        (held.Code, held.Hours).ShouldBe(("SELF", 4));
    }

    [Fact]
    public void corrects_who_came_when_done_again() =>
        When([Teacher, Second], Sessions.Arranged, new TrainingSessionHeld(Sessions.Id, Cycle, "SELF", 4, [Teacher], Day)).Only<TrainingSessionHeld>().Attended.ShouldBe([Teacher, Second]);

    [Fact]
    public void is_refused_for_somebody_who_goes_for_no_mentor() => When([Pupil], Sessions.Arranged).ThenRefused(Say.OnlyCandidatesTrain);

    [Fact]
    public void is_refused_once_called_off() => When([Teacher], Sessions.Arranged, Sessions.CalledOff).ThenRefused(Say.SessionCancelled);

    private static Decided When(ParticipantId[] attended, params IFact[] past) =>
        new Given<TrainingSession>(past).When(x => HoldTrainingHandler.Handle(new(Sessions.Id, attended, 4, Day), x, new([Teacher, Second]), Day));
}

public class Cancel_training
{
    [Fact]
    public void calls_the_session_off() => When(Sessions.Arranged).Then(Sessions.CalledOff);

    [Fact]
    public void is_refused_after_it_took_place() => When(Sessions.Arranged, new TrainingSessionHeld(Sessions.Id, Cycle, "SELF", 4, [Teacher], Day)).ThenRefused(Say.SessionAlreadyHeld);

    private static Decided When(params IFact[] past) => new Given<TrainingSession>(past).When(x => CancelTrainingHandler.Handle(new(Sessions.Id, Day), x, Day));
}

internal static class Sessions
{
    public static readonly TrainingSessionId Id = new(Guid.Parse("00000000-0000-0000-0000-000000000010"));
    public static readonly TrainingSessionScheduled Arranged = new(Id, Cycle, "SELF", Day.AddDays(2), new(15, 0), 4, Words.Record, Words.Commitment, Day);
    public static readonly TrainingSessionCancelled CalledOff = new(Id, Cycle, "SELF", Day);
}
