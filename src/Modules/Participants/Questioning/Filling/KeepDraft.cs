using Mentorship.Participants.Consenting;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>Keeps what was written so far, to go on later and elsewhere.</summary>
[Needs(Deed.RecordQuestionnaires)]
public sealed record KeepDraft(
    ParticipantId Participant, SchoolYear Cycle, string Questionnaire, int FormVersion, IReadOnlyList<Reply> Replies, GroupId? Group, DateOnly On)
    : Replying(Participant, Cycle, Questionnaire, FormVersion, Replies, Group, On)
{
    public sealed class Rules : Rules<KeepDraft>;

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(KeepDraft)} {Participant.Value}";
}

public static class KeepDraftHandler
{
    public static async Task<(Participant, Birthday)> Load(KeepDraft command, IDocumentSession session, CancellationToken cancellation)
    {
        var participant = NotThere.Unless(await session.LoadAsync<Participant>(command.Participant, cancellation), Say.NotRegistered);
        Draft.Of(command.Participant, command.Cycle, command.Questionnaire, command.Group)
            .Keep(session, new(command.Questionnaire, command.FormVersion, command.Cycle, command.Group?.Value, command.Replies));
        return (participant, await Birthday.Of(session, command.Participant, cancellation));
    }

    /// <summary>Nothing is recorded of it; without consent nothing is kept either.</summary>
    public static void Handle(KeepDraft command, Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, today);
        Refused.When(command.Replies.Any(x => x.Values.Any(v => !WordRules.IsClean(v))), Say.ControlCharacters);
    }
}
