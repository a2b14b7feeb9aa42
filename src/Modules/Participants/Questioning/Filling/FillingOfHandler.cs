using Mentorship.Participants.Consenting;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>Asks what somebody is to fill in, and what was written so far.</summary>
public sealed record FillingOf(ParticipantId Participant, SchoolYear Cycle, string Questionnaire, GroupId? Group, DateOnly On);

/// <summary>Answers <see cref="FillingOf"/>: the questionnaire in the version that was begun with, else the one in force; what bars it, if anything.</summary>
public sealed record FillingNow(Questionnaire Form, IReadOnlyList<Reply> Replies, string? BarredBecause);

public static class FillingOfHandler
{
    public static async Task<FillingNow> Handle(FillingOf question, IDocumentSession session, CancellationToken cancellation)
    {
        var participant = NotThere.Unless(await session.LoadAsync<Participant>(question.Participant, cancellation), Say.NotRegistered);
        var barred = Bar.Of(participant, await Birthday.Of(session, question.Participant, cancellation), question.On);
        var written = barred is null ? await Draft.Of(question.Participant, question.Cycle, question.Questionnaire, question.Group).Read(session, cancellation) : null;
        var form = written is null ? null : await Editions.Of(session, written.Questionnaire, written.Version, cancellation);
        form ??= NotThere.Unless(await Editions.InForce(session, question.Questionnaire, cancellation), Say.QuestionnaireUnknown);
        return new(form, written?.Replies ?? [], barred);
    }
}
