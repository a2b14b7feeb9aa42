using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Subjects;

/// <summary>Writes down what a request about personal data came to; a refusal needs the reply itself.</summary>
[Needs(Deed.KeepSubjectRequests)]
public sealed record AnswerSubjectRequest(SubjectRequestId Request, SubjectAnswer Answer, DocumentId? Reply, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AnswerSubjectRequest>
    {
        public Rules()
        {
            RuleFor(x => x.Request).NotEmpty();
            RuleFor(x => x.Answer).IsInEnum();
            RuleFor(x => x.Reply).NotNull().When(x => x.Answer != SubjectAnswer.Done).WithMessage(_ => Say.ReplyNeeded);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AnswerSubjectRequestHandler
{
    public static async Task<Asker> Load(AnswerSubjectRequest command, SubjectRequest request, IDocumentSession session, CancellationToken cancellation) =>
        new((await session.LoadAmongAsync<Participant>([request.Participant.Value], cancellation)).Single());

    public static SubjectRequestAnswered Handle(AnswerSubjectRequest command, [WriteAggregate("Request")] SubjectRequest request, Asker asker, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(request.AnsweredOn is not null, Say.RequestAnswered);
        Refused.When(command.On < request.ReceivedOn, Say.BeforeRequest);
        Refused.When(
            request.Kind == SubjectRequestKind.Destruction && command.Answer == SubjectAnswer.Done && asker.Participant.ActOfDestruction is null, Say.NotDestroyedYet);
        return new(command.Request, request.Participant, request.Kind, command.Answer, command.Reply, command.On);
    }
}
