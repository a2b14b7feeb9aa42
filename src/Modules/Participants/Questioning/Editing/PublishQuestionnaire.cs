using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Editing;

/// <summary>Puts the version that was worked on in force; from then on it stays as it is, and answers given by older ones stay with those.</summary>
[Needs(Deed.EditQuestionnaires)]
public sealed record PublishQuestionnaire(string Questionnaire, DateOnly On)
{
    [JsonIgnore]
    public Guid PublishedQuestionnaireId => PublishedQuestionnaire.IdOf(Questionnaire);

    public sealed class Rules : AbstractValidator<PublishQuestionnaire>
    {
        public Rules()
        {
            RuleFor(x => x.Questionnaire).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Which version of a questionnaire the school published last.</summary>
public sealed record PublishedQuestionnaire(Guid Id, int Version)
{
    public static Guid IdOf(string code) => NamedId.Of("questionnaire", code);

    public static PublishedQuestionnaire Create(QuestionnairePublished e) => new(IdOf(e.Questionnaire), e.Version);

    public PublishedQuestionnaire Apply(QuestionnairePublished e) => this with { Version = e.Version };
}

/// <summary>What is to be published, and what it comes from; nothing where nobody has worked on it.</summary>
public sealed record Prepared(Origin Origin, Questionnaire? Content);

public static class PublishQuestionnaireHandler
{
    public static async Task<Prepared> Load(PublishQuestionnaire command, IDocumentSession session, CancellationToken cancellation)
    {
        var origin = await Origin.Of(session, command.Questionnaire, cancellation);
        if ((await session.LoadAsync<EditionDraft>(command.Questionnaire, cancellation))?.Content is not { } written) return new(origin, null);
        var content = origin.Next(written);
        session.Insert(new Edition(content.Name, false, content));
        session.Store(new Edition(content.Code, true, content));
        session.Delete<EditionDraft>(command.Questionnaire);
        return new(origin, content);
    }

    public static QuestionnairePublished Handle(PublishQuestionnaire command, [WriteAggregate(Required = false)] PublishedQuestionnaire? published, Prepared prepared, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var content = prepared.Content ?? throw new Refused(Say.NothingToPublish);
        Refused.When(published?.Version >= content.Version, Say.NothingToPublish);
        if (prepared.Origin.Fault(content) is { } sentence) throw new Refused(sentence);
        return new(content.Code, content.Version, content.Items.Count(), command.On);
    }
}
