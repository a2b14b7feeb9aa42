using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Editing;

/// <summary>Keeps the next version of a questionnaire as far as it has come; nobody is asked by it before it is published.</summary>
[Needs(Deed.EditQuestionnaires)]
public sealed record DraftQuestionnaire(Questionnaire Content, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DraftQuestionnaire>
    {
        public Rules()
        {
            RuleFor(x => x.Content).NotNull().Must(x => x is null or { Code: not null, Title: not null, Sections: not null, Forms: not null }).WithMessage(_ => Say.QuestionnaireUnreadable);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    public override string ToString() => $"{nameof(DraftQuestionnaire)} {Content?.Code}";
}

public static class DraftQuestionnaireHandler
{
    public static async Task<Origin> Load(DraftQuestionnaire command, IDocumentSession session, CancellationToken cancellation)
    {
        var origin = await Origin.Of(session, command.Content.Code, cancellation);
        session.Store(new EditionDraft(command.Content.Code, origin.Next(command.Content)));
        return origin;
    }

    public static void Handle(DraftQuestionnaire command, Origin origin, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (origin.Fault(origin.Next(command.Content)) is { } sentence) throw new Refused(sentence);
    }
}
