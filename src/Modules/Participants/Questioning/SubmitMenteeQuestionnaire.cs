using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning;

/// <summary>Takes in the entry questionnaire of somebody who asks for a mentor .</summary>
[AllowedTo(Role.Curator, Role.ClassTeacher)]
public sealed record SubmitMenteeQuestionnaire(
    ParticipantId Participant, SchoolYear Cycle, string OwnWordsText, string? ExpectationsText, int AcademicSelfView, int Confidence, int Organisation, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SubmitMenteeQuestionnaire>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.OwnWordsText).IsWord(4000);
            RuleFor(x => x.ExpectationsText).MayBeWord(4000);
            RuleFor(x => x.AcademicSelfView).IsMark();
            RuleFor(x => x.Confidence).IsMark();
            RuleFor(x => x.Organisation).IsMark();
            RuleFor(x => x.On).NotEmpty();
        }
    }

    internal MenteeAnswers ToAnswers() => new(
        Questionnaires.InForce.Mentee.Code, Questionnaires.InForce.Mentee.Version, Cycle, OwnWordsText, ExpectationsText, AcademicSelfView, Confidence, Organisation);

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(SubmitMenteeQuestionnaire)} {Participant.Value}";
}

/// <summary>What a mentee answered.</summary>
public sealed record MenteeAnswers(
    string Questionnaire, int Version, SchoolYear Cycle, string OwnWords, string? Expectations, int AcademicSelfView, int Confidence, int Organisation);

public static class SubmitMenteeQuestionnaireHandler
{
    public static async Task<(Birthday, Seal)> Load(SubmitMenteeQuestionnaire command, IDocumentSession session, CancellationToken cancellation) =>
        (await Birthday.Of(session, command.Participant, cancellation),
            Safe.Seal(session, command.Participant.Value, Purpose.MenteeAnswers, command.ToAnswers()));

    public static ParticipationQuestionnaireSubmitted Handle(
        SubmitMenteeQuestionnaire command, [WriteAggregate("Participant")] Participant participant, Birthday born, Seal answers, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        var form = Questionnaires.InForce.Mentee;
        return new(
            participant.Id, command.Cycle, Side.Mentee, participant.Kind.Contingent(), form.Code, form.Version, answers.Record, answers.Commitment, command.On);
    }
}
