namespace Mentorship.Matching.Searching;

/// <summary>What is done next about somebody for whom no pair has come about.</summary>
public enum NextStep { TalkToPsychologist, KeepLooking, MeetOnceMore, ClarifyRequest, LookOutside, AnotherForm }

/// <summary>What came of it.</summary>
public enum StepOutcome { LooksOn, NeedsTime, PairFound, LeavesProgramme }

/// <summary>A step set for somebody, and by when it is to be done.</summary>
public sealed record OpenStep(NextStep Step, DateOnly Until);

/// <summary>What decisions about somebody's search for a pair in a cycle need to know; mentors look for mentees the same way.</summary>
public sealed record Search(Guid Id, ParticipantId Participant, SchoolYear Cycle)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    public OpenStep? Open { get; init; }

    public StepOutcome? LastOutcome { get; init; }

    public static Guid IdOf(ParticipantId participant, SchoolYear cycle) => NamedId.Of("search", participant.Value, cycle.First);

    public static Search Create(NextStepSet e) => new Search(IdOf(e.Participant, e.Cycle), e.Participant, e.Cycle).Apply(e);

    public Search Apply(NextStepSet e) => this with { Open = new(e.Step, e.Until) };

    public Search Apply(NextStepClosed e) => this with { Open = null, LastOutcome = e.Outcome };
}
