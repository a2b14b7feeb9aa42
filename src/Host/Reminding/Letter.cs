using System.Text.Json.Serialization;
using Mentorship.Kernel;
using MimeKit;

namespace Mentorship.Host.Reminding;

/// <summary>What letters go out of themselves: of a week about lines of the road map, of a day about the meetings of tomorrow.</summary>
public enum LetterKind { Week, Meetings }

/// <summary>What a letter says; a calendar goes with it where there is something to put into one.</summary>
public sealed record LetterWords(string Subject, IReadOnlyList<string> Lines, byte[]? Calendar = null);

/// <summary>One letter to one account: decided upon once, and when it went out.</summary>
public sealed record Letter(string Id, Guid Account, [property: JsonPropertyName("week")] DateOnly Day)
{
    public LetterKind Kind { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When the mail server refused it for good.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    public static Letter Of(Guid account, LetterKind kind, DateOnly day) => new(IdOf(account, kind, day), account, day) { Kind = kind };

    public static string IdOf(Guid account, LetterKind kind, DateOnly day) => kind == LetterKind.Week ? $"{account:n}-{day:yyyyMMdd}" : $"{account:n}-{day:yyyyMMdd}-meetings";

    /// <summary>The letter as it goes to the mail server.</summary>
    public MimeMessage Written(LetterWords words, Notice notice, MailSettings server)
    {
        var letter = new MimeMessage { Subject = words.Subject };
        letter.From.Add(MailboxAddress.Parse(server.From));
        letter.To.Add(MailboxAddress.Parse(notice.Address));
        // sent a second time after a mishap, it is the same letter: mail servers show one of them
        letter.MessageId = $"{Id}@{letter.From.Mailboxes.First().Domain}";
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (server.Address.Length > 0) letter.Headers.Add(HeaderId.ListUnsubscribe, $"<{server.Address}/account#notices>");
        var body = new BodyBuilder { TextBody = string.Join("\n", words.Lines) };
        if (words.Calendar is { } calendar) body.Attachments.Add("meetings.ics", calendar, ContentType.Parse($"{CalendarFile.ContentType}; method=PUBLISH"));
        letter.Body = body.ToMessageBody();
        return letter;
    }
}
