using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Subjects;

/// <summary>Takes five working days more to answer, once, with a notice that says why.</summary>
[Needs(Deed.KeepSubjectRequests)]
public sealed record ProlongSubjectRequest(SubjectRequestId Request, DocumentId Notice, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ProlongSubjectRequest>
    {
        public Rules()
        {
            RuleFor(x => x.Request).NotEmpty();
            RuleFor(x => x.Notice).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ProlongSubjectRequestHandler
{
    public static Task<SchoolSettings> Load(ProlongSubjectRequest command, IDocumentSession session, CancellationToken cancellation) =>
        SettingsOf.School(session, cancellation);

    public static SubjectRequestProlonged Handle(ProlongSubjectRequest command, [WriteAggregate("Request")] SubjectRequest request, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(request.AnsweredOn is not null, Say.RequestAnswered);
        Refused.When(!SubjectRequest.MayTakeLonger(request.Kind), Say.RequestMayNotTakeLonger);
        Refused.When(request.Prolonged, Say.RequestProlongedAlready);
        Refused.When(command.On < request.ReceivedOn, Say.BeforeRequest);
        Refused.When(command.On > request.AnswerBy, Say.RequestTooLateToProlong);
        return new(command.Request, request.Participant, command.Notice, WorkingDays.Country.After(request.AnswerBy, Law.InForce.ProlongWorkingDays, settings), command.On);
    }
}
