namespace Mentorship.Matching.Selecting;

/// <summary>Where a candidacy stands.</summary>
public enum CandidacyState { Open, Selected, Rejected }

/// <summary>What decisions about a mentor's way to selection need to know.</summary>
public sealed record Candidacy(CandidacyId Id, ParticipantId Participant, SchoolYear Cycle)
{
    public CandidacyState State { get; init; }

    /// <summary>The interview as it was last arranged.</summary>
    public InterviewScheduled? Appointed { get; init; }

    /// <summary>How often the interview was arranged.</summary>
    public int Appointments { get; init; }

    public bool Interviewed { get; init; }

    /// <summary>What was said at the interview, in the vault.</summary>
    public RecordId? Sheet { get; init; }

    public Readiness? Verdict { get; init; }

    public DateOnly ReadyUntil { get; init; }

    /// <summary>Why the psychologist found so, in the vault.</summary>
    public RecordId? Reasons { get; init; }

    /// <summary>The training they went through, if they have.</summary>
    public MentorTrainingCompleted? Training { get; init; }

    public bool Trained { get; init; }

    /// <summary>Who proposed the selection, if anybody did.</summary>
    public AccountId? ProposedBy { get; init; }

    public static CandidacyId IdOf(ParticipantId participant, SchoolYear cycle) => new(NamedId.Of("candidacy", participant.Value, cycle.First));

    public bool ReadyOn(DateOnly day) => Verdict is Readiness.Ready or Readiness.ReadyWithSupport && day <= ReadyUntil;

    /// <exception cref="Refused">The candidacy was decided, or the act lies ahead.</exception>
    public void MustBeOpen(DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.NotInFuture);
        Refused.When(State != CandidacyState.Open, Say.CandidacyClosed);
    }

    /// <exception cref="Refused">Something that comes before the selection is not done.</exception>
    public void MustBeFit(DateOnly on, SchoolSettings settings)
    {
        Refused.When(!Interviewed, Say.NoInterview);
        Refused.When(!ReadyOn(on), Say.ReadinessNotConfirmed);
        Refused.When(settings.TrainingBeforeSelection && !Trained, Say.TrainingNotCompleted);
    }

    public static Candidacy Create(MentorShortlisted e) => new(e.Candidacy, e.Participant, e.Cycle);

    public static Candidacy Create(MentorRejected e) => new(e.Candidacy, e.Participant, e.Cycle) { State = CandidacyState.Rejected };

    public Candidacy Apply(InterviewScheduled e) => this with { Appointed = e, Appointments = Appointments + 1 };

    public Candidacy Apply(InterviewHeld e) => this with { Interviewed = true, Sheet = e.Sheet };

    public Candidacy Apply(PsychologicalReadinessAssessed e) => this with { Verdict = e.Verdict, ReadyUntil = e.ValidUntil, Reasons = e.Reasons };

    public Candidacy Apply(MentorSelectionProposed e) => this with { ProposedBy = e.By };

    public Candidacy Apply(MentorTrainingCompleted e) => this with { Trained = true, Training = e };

    public Candidacy Apply(MentorSelected _) => this with { State = CandidacyState.Selected };

    public Candidacy Apply(MentorRejected _) => this with { State = CandidacyState.Rejected };
}
