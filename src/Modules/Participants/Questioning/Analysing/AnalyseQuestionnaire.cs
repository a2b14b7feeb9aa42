using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Analysing;

/// <summary>Notes that the answers to a questionnaire of a cycle were looked at as a whole.</summary>
[Needs(Deed.AnalyseQuestionnaires)]
public sealed record AnalyseQuestionnaire(string Questionnaire, SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid AnalysedQuestionnaireId => AnalysedQuestionnaire.IdOf(Questionnaire, Cycle);

    public sealed class Rules : AbstractValidator<AnalyseQuestionnaire>
    {
        public Rules()
        {
            RuleFor(x => x.Questionnaire).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>When the answers to a questionnaire of a cycle were looked at last.</summary>
public sealed record AnalysedQuestionnaire(Guid Id, DateOnly On)
{
    public static Guid IdOf(string code, SchoolYear cycle) => NamedId.Of("questionnaire-analysed", code, cycle.First);

    public static AnalysedQuestionnaire Create(QuestionnaireDataAnalysed e) => new(IdOf(e.Questionnaire, e.Cycle), e.OccurredOn);

    public AnalysedQuestionnaire Apply(QuestionnaireDataAnalysed e) => this with { On = e.OccurredOn };
}

/// <summary>What there was to look at.</summary>
public sealed record Answered(Questionnaire Form, int Count);

public static class AnalyseQuestionnaireHandler
{
    public static async Task<Answered> Load(AnalyseQuestionnaire command, IDocumentSession session, CancellationToken cancellation) => new(
        NotThere.Unless(Questionnaires.Of(command.Questionnaire), Say.QuestionnaireUnknown), (await Analysis.Newest(session, command.Questionnaire, command.Cycle.First, cancellation)).Count);

    public static QuestionnaireDataAnalysed Handle(
        AnalyseQuestionnaire command, [WriteAggregate(Required = false)] AnalysedQuestionnaire? before, Answered answered, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(answered.Count == 0, Say.NobodyAnsweredYet);
        Refused.When(before?.On > command.On, Say.AnalysedLater);
        return new(command.Cycle, answered.Form.Code, answered.Form.Side, answered.Count, command.On);
    }
}
