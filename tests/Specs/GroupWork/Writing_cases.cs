using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Cases;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using static Mentorship.Tests.Specs.GroupWork.Past;
using Case = Mentorship.Programme.Cases.Case;

namespace Mentorship.Tests.Specs.GroupWork;

/// <summary>A case of the pair and what has happened to it, in words.</summary>
internal static class WrittenCase
{
    public static readonly CaseDrafted Drafted = new(Pair, Cycle, Members, Words.Record, "first", Now);
    public static readonly CaseEdited Edited = new(Pair, Cycle, 1, Members, Words.Record, "second", Now);
    public static readonly CaseApproved Approved = new(Pair, Cycle, 1, Members, Words.Record, "first", Now);
    public static readonly IFact Completed = new GroupProgrammeCompleted(Pair, Cycle, [Mentor], [Mentee], ProgrammeResult.GoalReached, [GoalVerdict.Reached], 5, Start, Now);
    public static readonly CaseWords Full = new("Опыт", "Запрос", "Цель", "Педагог и ученик", "Шаги", "Методы", "Стало лучше", null, null, null, null, null);

    public static NamesWithin Names => new([new(Mentor, "Ветрова Анна Петровна", "учитель"), new(Mentee, "Королёв Пётр", "7 «Б»")]);
}

public class Draft_case
{
    private static readonly DraftCase Command = new(Pair, Now);

    [Fact]
    public void begins_it_once_the_programme_is_completed() =>
        (When([.. AtWork, WrittenCase.Completed]).Only<CaseDrafted>() with { Members = Members }).ShouldBe(WrittenCase.Drafted with { Commitment = Words.Commitment });

    [Fact]
    public void of_a_group_at_work_is_refused() => When(AtWork).ThenRefused(Say.CaseOfUnfinishedGroup);

    [Fact]
    public void is_done_once() => When([.. AtWork, WrittenCase.Completed], WrittenCase.Drafted).ThenRefused(Say.CaseAlreadyBegun);

    [Fact]
    public void says_what_is_known_and_names_nobody()
    {
        var file = new Given<GroupFile>([.. Summed, WrittenCase.Completed]).State;
        var standings = new[] { (Mentor, ParticipantKind.Teacher), (Mentee, ParticipantKind.Pupil) }.ToDictionary(
            x => x.Item1, x => new Standing(x.Item1, x.Item2, 20, null, true, true, x.Item1 == Mentee ? ["MATH"] : [], [], [], 1, 1));
        var words = FirstWords.Compose(
            file, standings, "опытный – молодой", [new(Mentee, "Успеваемость", 3, 4.5m), new(new(Guid.NewGuid()), "Успеваемость", 4, 5)], new([new("Сдать математику")], [new("Решить десять задач")]));
        words.Title.ShouldContain("опытный – молодой");
        words.Aim.ShouldBe("Сдать математику");
        words.Methods.ShouldBe("Решить десять задач");
        words.Result!.Split('\n').Length.ShouldBe(2);
        words.Result!.ShouldContain($"Успеваемость: было {3.5m:0.#}, стало {4.8m:0.#}", customMessage: "the mean of two");
        words.People.ShouldBe("Наставники: педагог – 1\nНаставляемые: обучающийся – 1");
        words.Steps!.ShouldContain("встреч проведено: 5");
        words.Lacking().ShouldBeEmpty();
    }

    private static Decided When(IReadOnlyList<IFact> group, params IFact[] past) => new Given<Case>(past)
        .When(x => DraftCaseHandler.Handle(Command, x, Group(group).State is { } found ? new(found, found.Members, found.Completed ? Words : null) : null!, Now));
}

public class Edit_case
{
    private static readonly EditCase Command = new(Pair, "first", "Опыт", "Запрос", null, null, null, null, null, null, null, null, null, null, Now);

    [Fact]
    public void keeps_the_edition_until_it_was_approved() =>
        (When(Command, WrittenCase.Drafted).Only<CaseEdited>() with { Members = Members }).ShouldBe(WrittenCase.Edited with { Commitment = Words.Commitment });

    [Fact]
    public void of_what_was_approved_begins_the_next_edition() => When(Command, WrittenCase.Drafted, WrittenCase.Approved).Only<CaseEdited>().Edition.ShouldBe(2);

    [Fact]
    public void needs_a_case_and_the_words_that_were_seen()
    {
        When(Command).ThenRefused(Say.CaseNotBegun);
        When(Command, WrittenCase.Drafted, WrittenCase.Edited).ThenRefused(Say.CaseChangedMeanwhile);
    }

    [Fact]
    public void that_names_somebody_is_refused_and_told_where() =>
        When(Command with { StepsText = "Пётр встречался с Ветровой.", ReviewsText = "Спасибо!\nАнне Петровне" }, WrittenCase.Drafted)
            .ThenRefused(Say.NamesInCase.With("Шаги – «Пётр»; Шаги – «Ветровой»; Отзывы – «Анне»; Отзывы – «Петровне»"));

    [Fact]
    public void keeps_its_words_to_itself() => Command.ToString().ShouldNotContain("Запрос");

    [Fact]
    public void has_a_title() => new EditCase.Rules().Validate(Command with { TitleText = "" }).Errors.Select(x => x.PropertyName).Distinct().ShouldBe(["TitleText"]);

    private static Decided When(EditCase command, params IFact[] past) =>
        new Given<Case>(past).When(x => EditCaseHandler.Handle(command, x, new(WrittenCase.Names, Words), Now));
}

public class Approve_case
{
    private static readonly ApproveCase Command = new(Pair, "first", Now);

    [Fact]
    public void holds_for_what_was_seen()
    {
        (When(WrittenCase.Full, WrittenCase.Drafted).Only<CaseApproved>() with { Members = Members }).ShouldBe(WrittenCase.Approved);
        When(WrittenCase.Full, WrittenCase.Drafted, WrittenCase.Edited).ThenRefused(Say.CaseChangedMeanwhile);
        When(WrittenCase.Full, WrittenCase.Drafted, WrittenCase.Approved).ThenRefused(Say.CaseAlreadyApproved);
    }

    [Fact]
    public void needs_all_that_others_repeat_it_by()
    {
        When(WrittenCase.Full with { Steps = null, Result = " " }, WrittenCase.Drafted).ThenRefused(Say.CaseLacks.With("«Шаги», «Результат в цифрах»"));
        When(null, WrittenCase.Drafted).ThenRefused(Say.CaseWordsGone);
    }

    private static Decided When(CaseWords? words, params IFact[] past) => new Given<Case>(past).When(x => ApproveCaseHandler.Handle(Command, x, new(words), Now));
}

public class Names_in_a_text
{
    [Theory, InlineData("С Ветровой было легко", "Ветровой"), InlineData("Ветровы помогли", "Ветровы"), InlineData("ВЕТРОВУ позвали", "ВЕТРОВУ"), InlineData("у Петра", "Петра"), InlineData("с Королевым", "Королевым"), InlineData("для Анны", "Анны")]
    public void are_found_in_any_case(string text, string name) => WrittenCase.Names.In(text).ShouldBe([name]);

    [Theory, InlineData("Ветер дул, и наставник ждал"), InlineData("анна называет себя королева"), InlineData("")]
    public void are_not_seen_where_there_are_none(string text) => WrittenCase.Names.In(text).ShouldBeEmpty();

    [Fact]
    public void leave_dots_where_they_are_taken_out() => WrittenCase.Names.Masked("Научить Петра и Анну").ShouldBe("Научить … и …");
}
