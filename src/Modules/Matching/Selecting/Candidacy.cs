namespace Mentorship.Matching.Selecting;

/// <summary>Where a candidacy stands.</summary>
public enum CandidacyState { Open, Selected, Rejected }

/// <summary>What decisions about a mentor's way to selection need to know.</summary>
public sealed record Candidacy(CandidacyId Id, ParticipantId Participant, SchoolYear Cycle)
{
    public CandidacyState State { get; init; }

    public bool Interviewed { get; init; }

    public Readiness? Verdict { get; init; }

    public DateOnly ReadyUntil { get; init; }

    public bool Trained { get; init; }

    public static CandidacyId IdOf(ParticipantId participant, SchoolYear cycle) => new(NamedId.Of("candidacy", participant.Value, cycle.First));

    public bool ReadyOn(DateOnly day) => Verdict is Readiness.Ready or Readiness.ReadyWithSupport && day <= ReadyUntil;

    /// <exception cref="Refused">The candidacy was decided, or the act lies ahead.</exception>
    public void MustBeOpen(DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.NotInFuture);
        Refused.When(State != CandidacyState.Open, Say.CandidacyClosed);
    }

    public static Candidacy Create(MentorShortlisted e) => new(e.Candidacy, e.Participant, e.Cycle);

    public Candidacy Apply(InterviewHeld _) => this with { Interviewed = true };

    public Candidacy Apply(PsychologicalReadinessAssessed e) => this with { Verdict = e.Verdict, ReadyUntil = e.ValidUntil };

    public Candidacy Apply(MentorTrainingCompleted _) => this with { Trained = true };

    public Candidacy Apply(MentorSelected _) => this with { State = CandidacyState.Selected };

    public Candidacy Apply(MentorRejected _) => this with { State = CandidacyState.Rejected };
}
