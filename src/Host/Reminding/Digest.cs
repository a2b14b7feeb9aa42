using Mentorship.Kernel;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Owning;
using MimeKit;
using MimeKit.Utils;

namespace Mentorship.Host.Reminding;

/// <summary>The letter of one week to one account: decided upon once, and when it went out.</summary>
public sealed record Digest(string Id, Guid Account, DateOnly Week)
{
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When the mail server refused it for good.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    public static string IdOf(Guid account, DateOnly week) => $"{account:n}-{week:yyyyMMdd}";

    /// <summary>A week is known by its Monday.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The letter: the lines of the plan that press, as the plan words them; nobody of those it is carried out for is named.</summary>
    public MimeMessage Letter(OwnLines own, Notice notice, MailSettings server)
    {
        var letter = new MimeMessage { Subject = Say.DigestSubject.With(own.Count(Urgency.Overdue), own.Count(Urgency.Soon)) };
        letter.From.Add(MailboxAddress.Parse(server.From));
        letter.To.Add(MailboxAddress.Parse(notice.Address));
        // sent a second time after a mishap, it is the same letter: mail servers show one of them
        letter.MessageId = $"{Id}@{letter.From.Mailboxes.First().Domain}";
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (server.Address.Length > 0) letter.Headers.Add(HeaderId.ListUnsubscribe, $"<{server.Address}/account#notices>");
        letter.Body = new TextPart("plain") { Text = string.Join("\n", Lines(own, server.Address)) };
        return letter;
    }

    private static IEnumerable<string> Lines(OwnLines own, string address)
    {
        yield return Say.DigestLead;
        foreach (var urgency in own.Pressing().GroupBy(x => x.Urgency))
        {
            yield return "";
            yield return $"{Design.Words.Of(urgency.Key)}:";
            foreach (var line in urgency.Select(x => x.Progress))
            {
                yield return $"– {LineWords.Numbered(line.Line)} ({Say.DigestUntil.With(Design.Words.Of(line.DueOn))})";
                if (address.Length > 0) yield return $"  {address}/roadmap/{Uri.EscapeDataString(line.Line.Id)}/{own.Cycle.First}";
            }
        }

        yield return "";
        yield return Say.DigestEnd.With(address.Length > 0 ? $"{address}/account" : Say.OwnAccount);
    }
}
