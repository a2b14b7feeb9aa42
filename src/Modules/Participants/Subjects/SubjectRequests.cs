using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Subjects;

/// <summary>One request of a data subject.</summary>
public sealed record SubjectRequestEntry(
    Guid Id, ParticipantId Participant, SubjectRequestKind Kind, GivenBy By, RequestChannel Channel, DateOnly ReceivedOn, DateOnly AnswerBy)
{
    public bool Prolonged { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public SubjectAnswer? Answer { get; init; }

    public bool MayTakeLonger => AnsweredOn is null && !Prolonged && SubjectRequest.MayTakeLonger(Kind);

    /// <summary>Days left to answer; below nought it is late.</summary>
    public int DaysLeft(DateOnly today) => AnswerBy.DayNumber - today.DayNumber;
}

/// <summary>Folds the requests.</summary>
public partial class SubjectRequestEntryProjection : MultiStreamProjection<SubjectRequestEntry, Guid>
{
    public SubjectRequestEntryProjection()
    {
        Identity<SubjectRequestReceived>(x => x.Request.Value);
        Identity<SubjectRequestProlonged>(x => x.Request.Value);
        Identity<SubjectRequestAnswered>(x => x.Request.Value);
    }

    public override SubjectRequestEntry? Evolve(SubjectRequestEntry? snapshot, Guid id, IEvent e) => (e.Data, snapshot) switch
    {
        (SubjectRequestReceived x, _) => new(id, x.Participant, x.Kind, x.By, x.Channel, x.OccurredOn, x.AnswerBy),
        (SubjectRequestProlonged x, { } entry) => entry with { AnswerBy = x.AnswerBy, Prolonged = true },
        (SubjectRequestAnswered x, { } entry) => entry with { AnsweredOn = x.OccurredOn, Answer = x.Answer },
        _ => snapshot,
    };
}

/// <summary>The requests of data subjects: those still to be answered, the most urgent first, then those answered.</summary>
public sealed record SubjectRequests(IReadOnlyList<SubjectRequestEntry> Open, IReadOnlyList<SubjectRequestEntry> Answered)
{
    private const int Shown = 100;

    [View("/api/participants/subject-requests"), Needs(Deed.ReadSubjectRequests)]
    public static async Task<SubjectRequests> Read(IQuerySession session, CancellationToken cancellation) => new(
        await session.Query<SubjectRequestEntry>().Where(x => x.AnsweredOn == null).OrderBy(x => x.AnswerBy).ToListAsync(cancellation),
        await session.Query<SubjectRequestEntry>().Where(x => x.AnsweredOn != null).OrderByDescending(x => x.AnsweredOn).Take(Shown).ToListAsync(cancellation));
}
