using System.Globalization;
using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using Wolverine;

namespace Mentorship.Participants.Consenting;

/// <summary>The paper that an answer by account leaves: the form as it was shown, how it was answered, by which account and when.</summary>
public static class AnsweredForm
{
    public static async Task Keep(GiveConsent command, IDocumentSession session, IMessageBus bus, DateTimeOffset at, CancellationToken cancellation)
    {
        if (await ConsentEditions.Named(session, command.FormVersion, cancellation) is not { } text || await session.LoadAsync<Card>(command.Participant.Value, cancellation) is not { } card) return;
        var participant = await session.LoadAsync<Participant>(command.Participant, cancellation);
        var speaker = participant?.Linked(command.Representative);
        var shown = text.Read(
            new Dictionary<string, string>
            {
                ["school"] = (await bus.InvokeAsync<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title,
                ["person"] = card.Profile.FullName,
                ["speaker"] = speaker is null ? "" : card.Representatives.GetValueOrDefault(speaker.Id.Value)?.FullName ?? "",
                ["relation"] = speaker is null ? "" : Words.Of(speaker.Relation),
                ["until"] = Words.Of(SchoolYear.Of(command.On).Ends),
                ["signature"] = Say.SignedByAccount,
            },
            command.By == GivenBy.Representative);
        string[] record =
        [
            $"{Say.AnswerOnForm}: {Words.Of(command.Agrees)}",
            $"{Say.AnsweredAt}: {at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}",
            $"{Say.AnsweredByAccount}: {Actor.Current!.Account}",
            $"{Say.VersionColumn}: {command.FormVersion}",
        ];
        Papers.KeepOf(
            session, new(command.Paper.Value, $"{Say.AnswerOnForm} {command.FormVersion.Replace('/', '-')}.docx", TextDocument.ContentType,
                TextDocument.Of([(shown.Title, true), .. shown.Paragraphs.Select(x => (x, false)), .. record.Select(x => (x, false))])),
            [command.Participant.Value], at);
    }
}
