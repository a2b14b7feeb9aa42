using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;
using Wolverine;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>Takes in a questionnaire: of somebody who asks for a mentor or offers to be one, or of a member of a group before and after its work.</summary>
[Needs(Deed.RecordQuestionnaires)]
public sealed record SubmitQuestionnaire(
    ParticipantId Participant, SchoolYear Cycle, string Questionnaire, int FormVersion, IReadOnlyList<Reply> Replies, GroupId? Group, DateOnly On)
    : Replying(Participant, Cycle, Questionnaire, FormVersion, Replies, Group, On)
{
    public sealed class Rules : Rules<SubmitQuestionnaire>;

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(SubmitQuestionnaire)} {Participant.Value}";
}

public static class SubmitQuestionnaireHandler
{
    /// <summary>What was written so far goes when it is handed in.</summary>
    public static async Task<(Birthday, Asked, Seal)> Load(SubmitQuestionnaire command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var asked = await Asked.Of(command, session, bus, cancellation);
        Draft.Of(command.Participant, command.Cycle, command.Questionnaire, command.Group).Drop(session);
        return (await Birthday.Of(session, command.Participant, cancellation), asked, asked.Seal(session, command));
    }

    public static IEnumerable<object> Handle(
        SubmitQuestionnaire command, [WriteAggregate("Participant")] Participant participant, Birthday born, Asked asked, Seal answers, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        return asked.Form.Moment is { } moment
            ? [Round.Taken(command, participant, asked, moment, answers)]
            : Entry.Taken(command, participant, asked.Filled.Check(), answers);
    }
}
