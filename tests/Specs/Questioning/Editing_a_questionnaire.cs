using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Phrasing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Questioning;

public class Draft_questionnaire
{
    private static readonly Questionnaire InForce = Questionnaires.Of("A-1")!;
    private static readonly Origin Origin = new(InForce, InForce);
    private static readonly Item News = new("V3-1", ItemKind.YesNo, new("Есть ли у вас дома компьютер?", ""));

    [Fact]
    public void may_add_change_move_and_drop_what_the_programme_does_not_go_by()
    {
        var changed = InForce.With("PERSON", News).Without("MENTOR_WISHES").Moved("CONFIDENCE", -1);
        Handle(changed);
        changed.Sections.Single(x => x.Code == "PERSON").Items.Select(x => x.Code).ShouldBe(["INTEREST_AREAS", "CONFIDENCE", "NEW_PEOPLE", "ORGANISATION", "V3-1"]);
        changed.Of("MENTOR_WISHES").ShouldBeNull();
        Origin.Next(changed).Name.ShouldBe("A-1/4");
    }

    [Fact]
    public void may_put_into_other_words_what_the_programme_goes_by() =>
        Handle(InForce.With("", InForce.Of("AREAS")! with { Question = new("С чем помочь?", "") }));

    [Fact]
    public void keeps_what_the_programme_goes_by() => Refuses(InForce.Without("AREAS"), Say.ProgrammeGoesByQuestion, "AREAS");

    [Fact]
    public void brings_along_what_the_programme_has_come_to_go_by_since_the_schools_own_version()
    {
        var own = Questionnaires.Of("A-1", 2)! with { Version = 3 };
        var said = own.With("", own.Of("DAYS")! with { Question = new("Когда приходить?", "") });
        var next = new Origin(InForce, own).Next(said);
        next.Name.ShouldBe("A-1/4");
        next.Of("DAYS")!.ShouldSatisfyAllConditions(x => x.Reads.ShouldBe(ReadAs.Days), x => x.Question.Ru.ShouldBe("Когда приходить?"));
        next.That(ReadAs.Interests)!.Code.ShouldBe("INTEREST_AREAS");
        new Origin(InForce, own).Fault(next).ShouldBeNull();
        Questionnaires.IsCarried(own).ShouldBeFalse("its number is that of the product's own");
    }

    [Fact]
    public void leaves_no_question_the_programme_goes_by_open() =>
        Refuses(InForce.With("", InForce.Of("AREAS")! with { Required = false }), Say.ProgrammeGoesByQuestion, "AREAS");

    [Fact]
    public void leaves_no_question_that_waits_for_a_later_one() => Refuses(InForce.Without("WISH"), Say.QuestionDependsOnLater, "AREAS");

    [Fact]
    public void leaves_no_choice_without_answers() =>
        Refused(() => Handle(InForce.With("PERSON", News with { Kind = ItemKind.Choice }))).ShouldBe(Say.QuestionIncomplete.Replace("{0}", News.Question.Word, StringComparison.Ordinal));

    [Fact]
    public void gives_new_answers_codes_and_leaves_known_ones_theirs()
    {
        var before = Edits.Choices("да | yes\nнет", null);
        before.Select(x => x.Code).ShouldBe(["O1", "O2"]);
        Edits.Choices("нет\nне знаю\nда", before).Select(x => (x.Code, x.Words.Ru)).ShouldBe([("O2", "нет"), ("O3", "не знаю"), ("O1", "да")]);
    }

    private static void Refuses(Questionnaire content, string sentence, string code) =>
        Refused(() => Handle(content)).ShouldBe(sentence.Replace("{0}", InForce.Of(code)!.Question.Word, StringComparison.Ordinal));

    private static string Refused(Action act) => Should.Throw<Refused>(act).Message;

    private static void Handle(Questionnaire content) => DraftQuestionnaireHandler.Handle(new(content, Day), Origin, Day);
}

public class Publish_questionnaire
{
    private static readonly Questionnaire InForce = Questionnaires.Of("A-2")!;
    private static readonly PublishQuestionnaire Command = new("A-2", Day);

    [Fact]
    public void counts_the_version_on() =>
        new Given<PublishedQuestionnaire>().When(x => PublishQuestionnaireHandler.Handle(Command, x, new(new(InForce, InForce), InForce with { Version = 4 }), Day))
            .Then(new QuestionnairePublished("A-2", 4, InForce.Items.Count(), Day));

    [Fact]
    public void is_refused_while_nothing_was_changed() =>
        new Given<PublishedQuestionnaire>().When(x => PublishQuestionnaireHandler.Handle(Command, x, new(new(InForce, InForce), null), Day)).ThenRefused(Say.NothingToPublish);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<PublishedQuestionnaire>(new QuestionnairePublished("A-2", 4, 5, Day))
            .When(x => PublishQuestionnaireHandler.Handle(Command, x, new(new(InForce, InForce), InForce with { Version = 4 }), Day)).ThenRefused(Say.NothingToPublish);
}
