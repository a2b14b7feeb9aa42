using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Consenting.Wording;

/// <summary>Keeps the next version of a consent form as far as it has come; nobody is shown it before it is published.</summary>
[Needs(Deed.EditConsentTexts)]
public sealed record DraftConsentText(ConsentText Content, DateOnly On)
{
    public const int LongestElement = 4000;

    public sealed class Rules : AbstractValidator<DraftConsentText>
    {
        public Rules()
        {
            RuleFor(x => x.Content).NotNull().Must(x => x is null || IsReadable(x)).WithMessage(_ => Say.ConsentTextUnreadable);
            RuleFor(x => x.On).NotEmpty();
        }

        private static bool IsReadable(ConsentText x) =>
            x is { Code: not null, Title: { Ru.Length: > 0 and <= 300, En.Length: <= 300 }, Elements: not null } && IsClean(x.Title)
            && x.Elements.All(e => Enum.IsDefined(e.Key) && e.Value is { Ru: not null, En: not null } && e.Value.Ru.Length <= LongestElement && e.Value.En.Length <= LongestElement && IsClean(e.Value));

        private static bool IsClean(Phrase words) => WordRules.IsClean(words.Ru) && WordRules.IsClean(words.En);
    }

    public override string ToString() => $"{nameof(DraftConsentText)} {Content?.Code}";
}

public static class DraftConsentTextHandler
{
    public static async Task Load(DraftConsentText command, IDocumentSession session, CancellationToken cancellation)
    {
        var before = NotThere.Unless(await ConsentEditions.InForce(session, command.Content.Code, cancellation), Say.ConsentTextUnknown);
        session.Store(new ConsentEditionDraft(before.Code, command.Content with { Version = before.Version + 1 }));
    }

    public static void Handle(DraftConsentText command, DateOnly today) => Refused.When(command.On > today, Say.NotInFuture);
}
