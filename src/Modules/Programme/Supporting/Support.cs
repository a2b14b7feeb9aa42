using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Supporting;

/// <summary>What decisions about somebody's psychological support need to know.</summary>
public sealed record Support(
    SupportId Id, ParticipantId Participant, SchoolYear Cycle, Side Side, SupportGround Ground, GroupId? Group, AccountId Supporter, DateOnly DueOn, DateOnly AssignedOn)
{
    /// <summary>Cycle, person and group as the database can compare them.</summary>
    public int Year => Cycle.First;

    public Guid Person => Participant.Value;

    public Guid? Pair => Group?.Value;

    public IReadOnlyList<SupportSession> Sessions { get; init; } = [];

    public SupportResult? Result { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    /// <summary>Refuses what can only be done while the support goes on.</summary>
    public void MustGoOn(DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.DateNotCome);
        Refused.When(ConcludedOn is not null, Say.SupportIsConcluded);
        Refused.When(on < AssignedOn, Say.BeforeSupportAssigned);
    }

    public static Support Create(SupportAssigned e) => new(e.Support, e.Participant, e.Cycle, e.Side, e.Ground, e.Group, e.Supporter, e.DueOn, e.OccurredOn);

    public Support Apply(SupportSessionHeld e) => this with
    {
        Sessions = [.. Sessions, new(e.Session, e.OccurredOn, e.Kind, e.Present, e.Conclusion, e.MeasureCode, e.NextOn, e.Notes)],
    };

    public Support Apply(SupportSessionCorrected e) => this with
    {
        Sessions = [.. Sessions.Select(x => x.Session == e.Session ? new(e.Session, e.HeldOn, e.Kind, e.Present, e.Conclusion, e.MeasureCode, e.NextOn, e.Notes ?? x.Notes) : x)],
    };

    public Support Apply(SupportConcluded e) => this with { Result = e.Result, ConcludedOn = e.OccurredOn };
}

/// <summary>One session of support as it stands after all corrections.</summary>
public sealed record SupportSession(
    SupportSessionId Session, DateOnly HeldOn, SupportKind Kind, IReadOnlyList<ParticipantId> Present, SupportConclusion Conclusion, string? MeasureCode, DateOnly? NextOn, RecordId? Notes);
