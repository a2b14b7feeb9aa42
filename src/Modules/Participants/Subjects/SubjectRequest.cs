using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Subjects;

/// <summary>What decisions about a request of a data subject need to know.</summary>
public sealed record SubjectRequest(SubjectRequestId Id, ParticipantId Participant, SubjectRequestKind Kind, DateOnly ReceivedOn, DateOnly AnswerBy)
{
    public bool Prolonged { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The law lets two kinds take longer, once and with a reason.</summary>
    public static bool MayTakeLonger(SubjectRequestKind kind) => kind is SubjectRequestKind.Access or SubjectRequestKind.Stop;

    public static SubjectRequest Create(SubjectRequestReceived e) => new(e.Request, e.Participant, e.Kind, e.OccurredOn, e.AnswerBy);

    public SubjectRequest Apply(SubjectRequestProlonged e) => this with { AnswerBy = e.AnswerBy, Prolonged = true };

    public SubjectRequest Apply(SubjectRequestAnswered e) => this with { AnsweredOn = e.OccurredOn };
}
