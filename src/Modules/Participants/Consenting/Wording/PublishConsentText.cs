using System.Text.Json.Serialization;
using Mentorship.Design;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting.Wording;

/// <summary>Puts the version of a consent form that was worked on in force; consents given to older ones stay with those.</summary>
[Needs(Deed.EditConsentTexts)]
public sealed record PublishConsentText(string Code, DateOnly On)
{
    [JsonIgnore]
    public Guid PublishedConsentTextId => PublishedConsentText.IdOf(Code);

    public sealed class Rules : AbstractValidator<PublishConsentText>
    {
        public Rules()
        {
            RuleFor(x => x.Code).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Which version of a consent form the school published last.</summary>
public sealed record PublishedConsentText(Guid Id, int Version)
{
    public static Guid IdOf(string code) => NamedId.Of("consent-text", code);

    public static PublishedConsentText Create(ConsentTextPublished e) => new(IdOf(e.Code), e.Version);

    public PublishedConsentText Apply(ConsentTextPublished e) => this with { Version = e.Version };
}

/// <summary>The form to be published; nothing where nobody has worked on it.</summary>
public sealed record PreparedText(ConsentText? Content);

public static class PublishConsentTextHandler
{
    public static async Task<PreparedText> Load(PublishConsentText command, IDocumentSession session, CancellationToken cancellation)
    {
        var before = NotThere.Unless(await ConsentEditions.InForce(session, command.Code, cancellation), Say.ConsentTextUnknown);
        if ((await session.LoadAsync<ConsentEditionDraft>(command.Code, cancellation))?.Content is not { } written) return new((ConsentText?)null);
        var content = written with { Version = before.Version + 1 };
        session.Insert(new ConsentEdition(content.Name, false, content));
        session.Store(new ConsentEdition(content.Code, true, content));
        session.Delete<ConsentEditionDraft>(command.Code);
        return new(content);
    }

    public static ConsentTextPublished Handle(PublishConsentText command, [WriteAggregate(Required = false)] PublishedConsentText? published, PreparedText prepared, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var content = prepared.Content ?? throw new Refused(Say.NoConsentTextToPublish);
        Refused.When(published?.Version >= content.Version, Say.NoConsentTextToPublish);
        var lacking = content.Lacking().Select(x => Words.Of(x)).ToArray();
        Refused.When(lacking.Length > 0, Say.ConsentTextLacks.Replace("{0}", string.Join(", ", lacking), StringComparison.Ordinal));
        return new(content.Code, content.Version, command.On);
    }
}
