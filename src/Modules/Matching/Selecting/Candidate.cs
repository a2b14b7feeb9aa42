using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Matching.Belonging;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Selecting;

/// <summary>How far a mentor of the base has come in a cycle's selection.</summary>
public enum FunnelStep { Filed, InBase, Shortlisted, Interviewed, Ready, Trained, Selected, Rejected }

/// <summary>A mentor of the base on the way to selection: what was offered and how far it went.</summary>
public sealed record Candidate(Guid Id, ParticipantId Participant, int Year)
{
    public ParticipantKind Category { get; init; }

    public IReadOnlyList<string> CompetenceCodes { get; init; } = [];

    public IReadOnlyList<MentoringForm> Forms { get; init; } = [];

    public int Capacity { get; init; }

    public int HoursPerWeek { get; init; }

    public int? AgeFrom { get; init; }

    public int? AgeTo { get; init; }

    public DateOnly? FiledOn { get; init; }

    public DateOnly? EnteredOn { get; init; }

    public DateOnly? ShortlistedOn { get; init; }

    public DateOnly? InterviewOn { get; init; }

    public TimeOnly? InterviewAt { get; init; }

    public IReadOnlyList<Interviewer> InterviewBy { get; init; } = [];

    public DateOnly? InterviewedOn { get; init; }

    public Readiness? Verdict { get; init; }

    public DateOnly? ReadyUntil { get; init; }

    public DateOnly? TrainedOn { get; init; }

    public DateOnly? ProposedOn { get; init; }

    public AccountId? ProposedBy { get; init; }

    public DateOnly? SelectedOn { get; init; }

    public RejectionReason? RejectedBecause { get; init; }

    public FunnelStep Step =>
        RejectedBecause is not null ? FunnelStep.Rejected
        : SelectedOn is not null ? FunnelStep.Selected
        : TrainedOn is not null ? FunnelStep.Trained
        : Verdict is Readiness.Ready or Readiness.ReadyWithSupport ? FunnelStep.Ready
        : InterviewedOn is not null ? FunnelStep.Interviewed
        : ShortlistedOn is not null ? FunnelStep.Shortlisted
        : EnteredOn is null && FiledOn is not null ? FunnelStep.Filed
        : FunnelStep.InBase;

    /// <summary>Whether they have come as far as a step, wherever they stand now.</summary>
    public bool Reached(FunnelStep step) => step switch
    {
        FunnelStep.Filed => true,
        FunnelStep.InBase => Step != FunnelStep.Filed,
        FunnelStep.Shortlisted => ShortlistedOn is not null,
        FunnelStep.Interviewed => InterviewedOn is not null,
        FunnelStep.Ready => Verdict is Readiness.Ready or Readiness.ReadyWithSupport,
        FunnelStep.Trained => TrainedOn is not null,
        FunnelStep.Selected => SelectedOn is not null,
        _ => RejectedBecause is not null,
    };

    /// <summary>The candidates of a cycle, or those among them who came as far as a step, or were rejected for a reason.</summary>
    [View("/api/matching/candidates"), Needs(Deed.ReadCandidates)]
    public static async Task<IReadOnlyList<Candidate>> Read(IQuerySession session, TimeProvider clock, int? cycle, FunnelStep? reached = null, RejectionReason? because = null)
    {
        var year = CycleShown.Of(cycle, clock).First;
        var gone = await LostConsent.All(session);
        return
        [
            .. (await session.Query<Candidate>().Where(x => x.Year == year).ToListAsync())
                .Where(x => !gone.Contains(x.Participant) && (reached is not { } step || x.Reached(step)) && (because is not { } reason || x.RejectedBecause == reason))
                .OrderBy(x => x.Step).ThenBy(x => x.Id),
        ];
    }
}

public sealed partial class CandidateProjection : MultiStreamProjection<Candidate, Guid>
{
    public CandidateProjection()
    {
        Identity<MentorProfileCompleted>(e => Candidacy.IdOf(e.Participant, e.Cycle).Value);
        Identity<MentorEnteredBase>(e => Candidacy.IdOf(e.Participant, e.Cycle).Value);
        Identity<MentorShortlisted>(e => e.Candidacy.Value);
        Identity<InterviewScheduled>(e => e.Candidacy.Value);
        Identity<InterviewHeld>(e => e.Candidacy.Value);
        Identity<PsychologicalReadinessAssessed>(e => e.Candidacy.Value);
        Identity<MentorTrainingCompleted>(e => e.Candidacy.Value);
        Identity<MentorSelectionProposed>(e => e.Candidacy.Value);
        Identity<MentorSelected>(e => e.Candidacy.Value);
        Identity<MentorRejected>(e => e.Candidacy.Value);
    }

    public override Candidate? Evolve(Candidate? snapshot, Guid id, IEvent e) => e.Data switch
    {
        MentorProfileCompleted filed => (snapshot ?? new(id, filed.Participant, filed.Cycle.First)) with { FiledOn = snapshot?.FiledOn ?? filed.OccurredOn },
        MentorEnteredBase entered => (snapshot ?? new(id, entered.Participant, entered.Cycle.First)) with
        {
            EnteredOn = entered.OccurredOn,
            Category = entered.Category,
            CompetenceCodes = entered.CompetenceCodes,
            Forms = entered.Forms,
            Capacity = entered.Capacity,
            HoursPerWeek = entered.HoursPerWeek,
            AgeFrom = entered.AgeFrom,
            AgeTo = entered.AgeTo,
        },
        MentorShortlisted on => (snapshot ?? new(id, on.Participant, on.Cycle.First)) with { ShortlistedOn = on.OccurredOn },
        InterviewScheduled on => snapshot! with { InterviewOn = on.InterviewOn, InterviewAt = on.StartsAt, InterviewBy = on.HeldBy },
        InterviewHeld on => snapshot! with { InterviewedOn = on.OccurredOn },
        PsychologicalReadinessAssessed found => snapshot! with { Verdict = found.Verdict, ReadyUntil = found.ValidUntil },
        MentorTrainingCompleted on => snapshot! with { TrainedOn = on.OccurredOn },
        MentorSelectionProposed on => snapshot! with { ProposedOn = on.OccurredOn, ProposedBy = on.By },
        MentorSelected on => snapshot! with { SelectedOn = on.OccurredOn },
        MentorRejected rejected => snapshot! with { RejectedBecause = rejected.Reason },
        _ => snapshot,
    };
}
