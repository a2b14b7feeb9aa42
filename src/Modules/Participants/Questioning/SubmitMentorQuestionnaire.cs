using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning;

/// <summary>Takes in the entry questionnaire of somebody who offers to mentor .</summary>
[AllowedTo(Role.Curator)]
public sealed record SubmitMentorQuestionnaire(
    ParticipantId Participant, SchoolYear Cycle, string MotivationText, string? ExperienceText, IReadOnlyList<string> CompetenceCodes,
    IReadOnlyList<MentoringForm> Forms, int Capacity, int HoursPerWeek, int AgeFrom, int AgeTo, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SubmitMentorQuestionnaire>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.MotivationText).IsWord(4000);
            RuleFor(x => x.ExperienceText).MayBeWord(4000);
            RuleFor(x => x.CompetenceCodes).AreOfTheCatalogue();
            RuleFor(x => x.Forms).NotEmpty();
            RuleForEach(x => x.Forms).IsInEnum();
            RuleFor(x => x.Capacity).InclusiveBetween(1, 20);
            RuleFor(x => x.HoursPerWeek).InclusiveBetween(1, 40);
            RuleFor(x => x.AgeFrom).InclusiveBetween(5, 100);
            RuleFor(x => x.AgeTo).InclusiveBetween(5, 100).GreaterThanOrEqualTo(x => x.AgeFrom);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    internal MentorAnswers ToAnswers() => new(
        Questionnaires.InForce.Mentor.Code, Questionnaires.InForce.Mentor.Version, Cycle, MotivationText, ExperienceText);

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(SubmitMentorQuestionnaire)} {Participant.Value}";
}

/// <summary>What a mentor answered in words.</summary>
public sealed record MentorAnswers(string Questionnaire, int Version, SchoolYear Cycle, string Motivation, string? Experience);

public static class SubmitMentorQuestionnaireHandler
{
    public static async Task<(Birthday, Seal)> Load(SubmitMentorQuestionnaire command, IDocumentSession session, CancellationToken cancellation) =>
        (await Birthday.Of(session, command.Participant, cancellation),
            Safe.Seal(session, command.Participant.Value, Purpose.MentorAnswers, command.ToAnswers()));

    public static IEnumerable<object> Handle(
        SubmitMentorQuestionnaire command, [WriteAggregate("Participant")] Participant participant, Birthday born, Seal answers, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        var form = Questionnaires.InForce.Mentor;
        return
        [
            new ParticipationQuestionnaireSubmitted(
                participant.Id, command.Cycle, Side.Mentor, participant.Kind.Contingent(), form.Code, form.Version, answers.Record, answers.Commitment, command.On),
            new MentorProfileCompleted(
                participant.Id, command.Cycle, command.CompetenceCodes, command.Forms, command.Capacity, command.HoursPerWeek, command.AgeFrom, command.AgeTo, command.On),
        ];
    }
}
