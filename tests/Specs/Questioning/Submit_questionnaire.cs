using FluentValidation;
using Mentorship.Host.Demo;
using Mentorship.Matching.Contracts;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Questioning;

public class Submit_questionnaire
{
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly SubmitQuestionnaire OfMentee = Filling.OfMentee(Who, Cycle, ["MATH"], "Хочу подтянуть математику", 4, 6, 5, Day);
    private static readonly SubmitQuestionnaire OfMentor = Filling.OfMentor(Who, Cycle, "Люблю учить", ["MATH"], [MentoringForm.TeacherPupil], 3, 2, 10, 17, Day);

    [Fact]
    public void of_a_mentee_leaves_the_words_in_the_vault_and_records_the_request() =>
        new Given<Participant>(Pupil, ForChild).When(x => SubmitQuestionnaireHandler.Handle(OfMentee, x, Child, Asked(OfMentee), Sealed, Day)).Only<ParticipationQuestionnaireSubmitted>()
            .ShouldBe(new(Who, Cycle, Side.Mentee, Contingent.Pupil, "A-1", 3, Sealed.Record, Sealed.Commitment, Day));

    [Fact]
    public void records_what_is_asked_for_by_codes()
    {
        var recorded = new Given<Participant>(Pupil, ForChild).When(x => SubmitQuestionnaireHandler.Handle(OfMentee, x, Child, Asked(OfMentee), Sealed, Day)).Only<MenteeRequestRecorded>();
        recorded.RequestCodes.ShouldBe(["MATH"]);
        recorded.Priority.ShouldBe(2);
    }

    [Fact]
    public void of_somebody_who_does_not_want_to_take_part_asks_and_records_nothing_more()
    {
        var command = OfMentee with { Replies = [new("WISH", ["no"]), new("OWN_WORDS", ["было раньше"])] };
        var decided = new Given<Participant>(Pupil, ForChild).When(x => SubmitQuestionnaireHandler.Handle(command, x, Child, Asked(command), Sealed, Day));
        ((IEnumerable<object>)decided.Events!).ShouldHaveSingleItem().ShouldBeOfType<ParticipationQuestionnaireSubmitted>();
        Asked(command).Filled.Kept.Select(x => x.Item).ShouldBe(["WISH"]);
    }

    [Fact]
    public void of_a_mentor_completes_the_profile_too()
    {
        var decided = new Given<Participant>(Teacher, Own).When(x => SubmitQuestionnaireHandler.Handle(OfMentor, x, Adult, Asked(OfMentor), Sealed, Day));
        decided.Only<ParticipationQuestionnaireSubmitted>().Questionnaire.ShouldBe("A-2");
        var offer = decided.Only<MentorProfileCompleted>();
        (offer.Capacity, offer.HoursPerWeek, offer.AgeFrom, offer.AgeTo).ShouldBe((3, 2, 10, 17));
        offer.Forms.ShouldBe([MentoringForm.TeacherPupil]);
    }

    [Fact]
    public void records_days_and_interests_of_both_sides()
    {
        var mentee = Filling.OfMentee(Who, Cycle, ["MATH"], "Хочу", 4, 6, 5, Day, [DayOfWeek.Monday, DayOfWeek.Saturday], [Interest.Music]);
        var mentor = Filling.OfMentor(Who, Cycle, "Люблю", ["MATH"], [MentoringForm.TeacherPupil], 3, 2, 10, 17, Day, [DayOfWeek.Friday], [Interest.Sport, Interest.Travel]);
        var asked = new Given<Participant>(Pupil, ForChild).When(x => SubmitQuestionnaireHandler.Handle(mentee, x, Child, Asked(mentee), Sealed, Day)).Only<MenteeRequestRecorded>();
        asked.ShouldSatisfyAllConditions(x => x.Days.ShouldBe([DayOfWeek.Monday, DayOfWeek.Saturday]), x => x.Interests.ShouldBe([Interest.Music]));
        var offered = new Given<Participant>(Teacher, Own).When(x => SubmitQuestionnaireHandler.Handle(mentor, x, Adult, Asked(mentor), Sealed, Day)).Only<MentorProfileCompleted>();
        offered.ShouldSatisfyAllConditions(x => x.Days.ShouldBe([DayOfWeek.Friday]), x => x.Interests.ShouldBe([Interest.Sport, Interest.Travel]));
        var standing = Mentorship.Participants.Answering.StandingOfHandler.Of(new Given<Participant>(Teacher, Own, offered).State, Adult, Cycle, Day);
        (standing.AgeFrom, standing.AgeTo, standing.Days, standing.Interests).ShouldBe((10, 17, offered.Days, offered.Interests));
    }

    [Fact]
    public void by_an_older_version_says_nothing_of_days_and_interests()
    {
        var command = OfMentee with { FormVersion = 2, Replies = [.. OfMentee.Replies, new("DAYS", ["MON"])] };
        var asked = new Given<Participant>(Pupil, ForChild)
            .When(x => SubmitQuestionnaireHandler.Handle(command, x, Child, new(new(Questionnaires.Of("A-1", 2)!, command.Replies)), Sealed, Day)).Only<MenteeRequestRecorded>();
        (asked.Days, asked.Interests).ShouldBe((null, null));
    }

    [Fact]
    public void is_refused_without_consent() =>
        new Given<Participant>(Pupil).When(x => SubmitQuestionnaireHandler.Handle(OfMentee, x, Child, Asked(OfMentee), Sealed, Day)).ThenRefused(Say.NoConsent);

    [Theory]
    [InlineData("CONFIDENCE", "11")]
    [InlineData("CONFIDENCE", "шесть")]
    [InlineData("AREAS", "MAGIC")]
    [InlineData("WISH", "perhaps")]
    [InlineData("SELF_VIEW", null)]
    [InlineData("OWN_WORDS", "a\0b")]
    [InlineData("NOTHING", "x")]
    public void names_the_question_that_cannot_be_answered_so(string item, string? value)
    {
        var command = With(OfMentee, item, value);
        Should.Throw<ValidationException>(() => new Given<Participant>(Pupil, ForChild).When(x => ((IEnumerable<object>)SubmitQuestionnaireHandler.Handle(command, x, Child, Asked(command), Sealed, Day)).ToArray()))
            .Errors.ShouldHaveSingleItem().PropertyName.ShouldBe(item);
    }

    [Theory]
    [InlineData("AGE_TO", "9")]
    [InlineData("CAPACITY", "0")]
    [InlineData("HOURS", "-1")]
    public void takes_numbers_that_can_be(string item, string value) =>
        Asked(With(OfMentor, item, value)).Filled.Faults().ShouldHaveSingleItem().Item.ShouldBe(item);

    [Fact]
    public void of_the_monitoring_carries_marks_and_no_word()
    {
        var command = Round("M-PP-MENTEE-AFTER", ("Q13", "8"), ("Q14", "7"), ("Q18", "Подружились"), ("Q20", "yes"), ("Q21", "no"));
        var told = new Given<Participant>(Pupil, ForChild).When(x => SubmitQuestionnaireHandler.Handle(command, x, Child, Asked(command, held: true), Sealed, Day)).Only<MonitoringQuestionnaireSubmitted>();
        told.Marks.ShouldBe([new("Q13", 8), new("Q14", 7), new("Q20", 1), new("Q21", 0)], ignoreOrder: true);
        (told.Moment, told.Side, told.Form).ShouldBe((SurveyMoment.After, Side.Mentee, MentoringForm.PupilPupil));
    }

    [Fact]
    public void of_the_monitoring_is_taken_once_and_in_its_time()
    {
        var (before, after) = (Round("M-PP-MENTEE-BEFORE", ("Q20", "yes")), Round("M-PP-MENTEE-AFTER", ("Q13", "8"), ("Q14", "7"), ("Q21", "no")));
        var answered = new MonitoringQuestionnaireSubmitted(Who, Group, Cycle, Side.Mentee, MentoringForm.PupilPupil, SurveyMoment.Before, before.Questionnaire, 1, [], Sealed.Record, "c", Day);
        Decide(before, false).Refusal.ShouldBeNull();
        Decide(before, true).ThenRefused(Say.RoundBeforeIsOver);
        Decide(after, false).ThenRefused(Say.RoundAfterNotYet);
        Decide(before, false, answered).ThenRefused(Say.RoundAnswered);
        Decide(Round("M-PP-MENTOR-BEFORE", ("Q20", "yes")), false).ThenRefused(Say.NotForThisMember);
        Decide(Round("M-TT-MENTEE-BEFORE", ("Q20", "yes")), false).ThenRefused(Say.NotForThisMember);
    }

    private static Decided Decide(SubmitQuestionnaire command, bool held, params IFact[] before) =>
        new Given<Participant>([Pupil, ForChild, .. before]).When(x => SubmitQuestionnaireHandler.Handle(command, x, Child, Asked(command, held), Sealed, Day));

    private static Asked Asked(SubmitQuestionnaire command, bool held = false) => new(
        new(Questionnaires.Of(command.Questionnaire)!, command.Replies),
        new(Group, Cycle, MentoringForm.PupilPupil, "STUDY", true, true, [Who]), held);

    private static SubmitQuestionnaire Round(string code, params (string Item, string Value)[] replies) =>
        new(Who, Cycle, code, 1, [.. replies.Select(x => new Reply(x.Item, [x.Value]))], Group, Day);

    private static SubmitQuestionnaire With(SubmitQuestionnaire command, string item, string? value) =>
        command with { Replies = [.. command.Replies.Where(x => x.Item != item), .. value is null ? [] : new[] { new Reply(item, [value]) }] };
}
