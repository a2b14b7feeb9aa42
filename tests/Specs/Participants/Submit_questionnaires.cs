using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Submit_mentee_questionnaire
{
    private static readonly SubmitMenteeQuestionnaire Command = new(Who, Cycle, "Хочу подтянуть математику", null, 4, 6, 5, Day);

    [Fact]
    public void leaves_the_words_in_the_vault() =>
        new Given<Participant>(Pupil, ForChild).When(x => SubmitMenteeQuestionnaireHandler.Handle(Command, x, Child, Sealed, Day)).Then(
            new ParticipationQuestionnaireSubmitted(Who, Cycle, Side.Mentee, Contingent.Pupil, "A-1", 1, Sealed.Record, Sealed.Commitment, Day));

    [Fact]
    public void is_refused_without_consent() =>
        new Given<Participant>(Pupil).When(x => SubmitMenteeQuestionnaireHandler.Handle(Command, x, Child, Sealed, Day)).ThenRefused(Say.NoConsent);

    [Fact]
    public void takes_marks_from_one_to_ten() =>
        new SubmitMenteeQuestionnaire.Rules().Validate(Command with { Confidence = 11 }).Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Confidence");
}

public class Submit_mentor_questionnaire
{
    private static readonly SubmitMentorQuestionnaire Command =
        new(Who, Cycle, "Люблю учить", null, ["MATH"], [MentoringForm.TeacherPupil], 3, 2, 10, 17, Day);

    [Fact]
    public void completes_the_profile_too()
    {
        var decided = new Given<Participant>(Teacher, Own).When(x => SubmitMentorQuestionnaireHandler.Handle(Command, x, Adult, Sealed, Day));
        decided.Only<ParticipationQuestionnaireSubmitted>().Questionnaire.ShouldBe("A-2");
        decided.Only<MentorProfileCompleted>().Capacity.ShouldBe(3);
    }

    [Fact]
    public void is_refused_without_consent() =>
        new Given<Participant>(Teacher).When(x => SubmitMentorQuestionnaireHandler.Handle(Command, x, Adult, Sealed, Day)).ThenRefused(Say.NoConsent);

    [Fact]
    public void takes_competences_of_the_catalogue_only() =>
        new SubmitMentorQuestionnaire.Rules().Validate(Command with { CompetenceCodes = ["MAGIC"] }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.NotInTheCatalogue);

    [Fact]
    public void takes_ages_in_order() =>
        new SubmitMentorQuestionnaire.Rules().Validate(Command with { AgeFrom = 18 }).Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("AgeTo");
}

public class Record_request
{
    private static readonly RecordRequest Command = new(Who, Cycle, ["MATH"], 1, Day);

    [Fact]
    public void is_recorded_by_codes() =>
        new Given<Participant>(Pupil, ForChild).When(x => RecordRequestHandler.Handle(Command, x, Child, Day))
            .Only<MenteeRequestRecorded>().RequestCodes.ShouldBe(["MATH"]);

    [Fact]
    public void is_refused_after_a_withdrawal() =>
        new Given<Participant>(Pupil, ForChild, Withdrawn).When(x => RecordRequestHandler.Handle(Command, x, Child, Day)).ThenRefused(Say.ConsentWithdrawn);

    [Theory]
    [InlineData("MAGIC")]
    [InlineData("MATH", "MATH")]
    [InlineData]
    public void takes_codes_of_the_catalogue_once(params string[] codes) =>
        new RecordRequest.Rules().Validate(Command with { RequestCodes = codes }).IsValid.ShouldBeFalse();
}
