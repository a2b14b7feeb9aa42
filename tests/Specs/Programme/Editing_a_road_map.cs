using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Editing;

namespace Mentorship.Tests.Specs.Programme;

/// <summary>A draft of three lines, and how it is edited in these specs.</summary>
internal static class DraftOfMap
{
    public static readonly DateOnly Today = new(2026, 9, 15);

    public static readonly RoadmapVersion Map = new(1, new(2026), new(2026), "", [new("1", "Подготовка"), new("2", "")],
    [
        new("1.1", "1", 1, LineKind.Activity, "Приказ", "", "ежегодно", "директор", "", "programme.order_issued/IntroduceTargetModel"),
        new("1.2", "1", 1, LineKind.Activity, "Педсовет", "", "2026-09", "куратор", "протокол", ""),
        new("2.1", "2", 2, LineKind.Activity, "Анкеты", "", "2026-10", "психолог", "", "") { DependsOn = "1.1" },
    ]);

    public static readonly RoadmapDrafted Drafted = new(1, new(2026), new(2026), 3, "", Today);

    public static readonly RoadmapApproved Approved = new(1, Today);

    public static AddLine Adding(string line = "1.3", string? after = "1.1") => new(1, line, after, "1", LineKind.Task, "Собрание", null, "Сентябрь 2026, май 2027", "классные руководители", null, 1, "1.1, 1.2", null, Today);

    public static ChangeLine Changing(string line = "1.2") => new(1, line, null, "2", LineKind.Activity, "Педсовет о программе", "Council", "ежегодно", "директор, куратор", "протокол", 2, "", "programme.roadmap_approved", Today);

    /// <summary>Decides on the draft; what becomes of its lines is kept in <paramref name="lines"/>.</summary>
    public static Decided Edit(Func<RoadmapDraft, Roadmap?, (RoadmapDraftEdited Fact, Wolverine.Marten.StoreDoc<RoadmapVersion> Version)> edit, params IFact[] past) =>
        new Given<Roadmap>(past.Length > 0 ? past : [Drafted]).When(x => edit(new(Map), x).Fact);

    public static IReadOnlyList<RoadmapLine> Lines(Func<RoadmapDraft, Roadmap?, (RoadmapDraftEdited Fact, Wolverine.Marten.StoreDoc<RoadmapVersion> Version)> edit) =>
        Kept(edit(new(Map), new Given<Roadmap>(Drafted).State).Version).Lines;

    public static RoadmapVersion Kept(Wolverine.Marten.StoreDoc<RoadmapVersion> stored) => (RoadmapVersion)stored.Document;
}

public class Add_line
{
    [Fact]
    public void writes_it_behind_another_as_it_was_said()
    {
        var lines = DraftOfMap.Lines((draft, map) => AddLineHandler.Handle(DraftOfMap.Adding(), draft, map, DraftOfMap.Today));
        lines.Select(x => x.Id).ShouldBe(["1.1", "1.3", "1.2", "2.1"]);
        lines[1].ShouldBe(new RoadmapLine("1.3", "1", 1, LineKind.Task, "Собрание", "", "2026-09;2027-05", "классные руководители", "", "") { DependsOn = "1.1;1.2" });
    }

    [Fact]
    public void tells_which_line_of_which_version()
    {
        var fact = Adding(DraftOfMap.Adding()).Only<RoadmapDraftEdited>();
        (fact.Version, fact.Line, fact.Edit).ShouldBe((1, "1.3", LineEdit.Added));
        fact.Fingerprint.ShouldStartWith("sha256:");
    }

    [Fact]
    public void is_refused_with_a_number_that_is_taken() => Adding(DraftOfMap.Adding("1.2")).ThenRefused(Say.LineNumberTaken.With("1.2"));

    [Fact]
    public void is_refused_behind_a_line_that_is_not_there() => Adding(DraftOfMap.Adding(after: "9")).ThenRefused(Say.NoSuchLine.With("9"));

    [Fact]
    public void is_refused_in_a_version_that_is_approved() => Adding(DraftOfMap.Adding(), DraftOfMap.Drafted, DraftOfMap.Approved).ThenRefused(Say.RoadmapVersionIsFixed);

    [Fact]
    public void is_refused_for_tomorrow() => Adding(DraftOfMap.Adding() with { On = DraftOfMap.Today.AddDays(1) }).ThenRefused(Say.NotInFuture);

    [Fact]
    public void asks_for_a_number_words_a_term_and_facts_that_can_be() =>
        new AddLine.Rules().Validate(DraftOfMap.Adding("1/3") with { WordsText = "", Term = "осенью", CompletedBy = "programme.order_lost", FederalStage = 8 }).Errors
            .Select(x => x.PropertyName.Split('[')[0]).ShouldBe(["Line", "WordsText", "Term", "CompletedBy", "FederalStage"], ignoreOrder: true);

    private static Decided Adding(AddLine command, params IFact[] past) => DraftOfMap.Edit((draft, map) => AddLineHandler.Handle(command, draft, map, DraftOfMap.Today), past);
}

public class Change_line
{
    [Fact]
    public void says_it_anew_in_its_place()
    {
        var lines = DraftOfMap.Lines((draft, map) => ChangeLineHandler.Handle(DraftOfMap.Changing(), draft, map, DraftOfMap.Today));
        lines[1].ShouldBe(new RoadmapLine("1.2", "2", 2, LineKind.Activity, "Педсовет о программе", "Council", "ежегодно", "директор, куратор", "протокол", "programme.roadmap_approved"));
    }

    [Fact]
    public void keeps_the_titles_of_stages_and_drops_those_without_lines()
    {
        var stored = ChangeLineHandler.Handle(DraftOfMap.Changing("2.1") with { Stage = "1" }, new(DraftOfMap.Map), new Given<Roadmap>(DraftOfMap.Drafted).State, DraftOfMap.Today).Item2;
        DraftOfMap.Kept(stored).Stages.ShouldBe([new("1", "Подготовка")]);
    }

    [Fact]
    public void is_refused_when_the_line_says_something_else_than_was_seen() => Changing(DraftOfMap.Changing() with { Seen = "c0ffee" }).ThenRefused(Say.LineWasEdited);

    [Fact]
    public void is_taken_when_the_line_says_what_was_seen() => Changing(DraftOfMap.Changing() with { Seen = DraftOfMap.Map.Lines[1].Mark() }).Only<RoadmapDraftEdited>().Edit.ShouldBe(LineEdit.Changed);

    [Fact]
    public void is_refused_when_nothing_changed() =>
        Changing(new(1, "1.2", null, "1", LineKind.Activity, "Педсовет", null, "2026-09", "куратор", "протокол", 1, null, null, DraftOfMap.Today)).ThenRefused(Say.LineIsTheSame);

    [Fact]
    public void is_refused_of_a_line_that_is_not_there() => Changing(DraftOfMap.Changing("9")).ThenRefused(Say.NoSuchLine.With("9"));

    private static Decided Changing(ChangeLine command) => DraftOfMap.Edit((draft, map) => ChangeLineHandler.Handle(command, draft, map, DraftOfMap.Today));
}

public class Move_line
{
    [Theory, InlineData("1.1", "1.2", "1.2 1.1 2.1"), InlineData("1.2", null, "1.2 1.1 2.1")]
    public void puts_it_behind_another_or_first(string line, string? after, string order) =>
        string.Join(' ', DraftOfMap.Lines((draft, map) => MoveLineHandler.Handle(new(1, line, after, DraftOfMap.Today), draft, map, DraftOfMap.Today)).Select(x => x.Id)).ShouldBe(order);

    [Fact]
    public void leaves_the_row_that_heads_a_stage_first()
    {
        var headed = DraftOfMap.Map.With([DraftOfMap.Map.Lines[0] with { Id = "1", Kind = LineKind.Stage }, .. DraftOfMap.Map.Lines]);
        var (_, stored) = MoveLineHandler.Handle(new(1, "1.2", null, DraftOfMap.Today), new(headed), new Given<Roadmap>(DraftOfMap.Drafted).State, DraftOfMap.Today);
        string.Join(' ', DraftOfMap.Kept(stored).Lines.Select(x => x.Id)).ShouldBe("1 1.2 1.1 2.1");
    }

    [Fact]
    public void is_refused_of_the_only_line_of_a_stage() => Moving("2.1", null).ThenRefused(Say.LineStandsThere);

    [Fact]
    public void is_refused_where_it_stands_already() => Moving("1.2", "1.1").ThenRefused(Say.LineStandsThere);

    [Fact]
    public void is_refused_out_of_its_stage() => Moving("1.1", "2.1").ThenRefused(Say.LineOfOtherStage);

    [Fact]
    public void is_refused_in_an_approved_version() => Moving("1.1", "1.2", DraftOfMap.Drafted, DraftOfMap.Approved).ThenRefused(Say.RoadmapVersionIsFixed);

    private static Decided Moving(string line, string? after, params IFact[] past) =>
        DraftOfMap.Edit((draft, map) => MoveLineHandler.Handle(new(1, line, after, DraftOfMap.Today), draft, map, DraftOfMap.Today), past);
}

public class Remove_line
{
    [Fact]
    public void takes_it_out_and_leaves_those_that_wait_for_it() =>
        Gap.In(DraftOfMap.Map.With(DraftOfMap.Lines((draft, map) => RemoveLineHandler.Handle(new(1, "1.1", DraftOfMap.Today), draft, map, DraftOfMap.Today))))
            .Single(x => x.Kind == GapKind.DependsOnUnknown).ShouldSatisfyAllConditions(x => x.Word.ShouldBe("1.1"), x => x.Lines.ShouldBe(["2.1"]));

    [Fact]
    public void is_refused_of_the_last_line() =>
        new Given<Roadmap>(DraftOfMap.Drafted).When(x => RemoveLineHandler.Handle(new(1, "1.1", DraftOfMap.Today), new(DraftOfMap.Map.With([DraftOfMap.Map.Lines[0]])), x, DraftOfMap.Today).Item1).ThenRefused(Say.LastLine);

    [Fact]
    public void is_refused_of_a_line_that_is_not_there() =>
        DraftOfMap.Edit((draft, map) => RemoveLineHandler.Handle(new(1, "9", DraftOfMap.Today), draft, map, DraftOfMap.Today)).ThenRefused(Say.NoSuchLine.With("9"));
}

public class Draft_next_version
{
    private static readonly DraftNextVersion Command = new(1, new(2027), new(2030), DraftOfMap.Today);

    [Fact]
    public void takes_all_lines_over_into_a_draft_for_the_years_named()
    {
        var (fact, stored) = DraftNextVersionHandler.Handle(Command, new(DraftOfMap.Map), new Given<Roadmap>(DraftOfMap.Drafted, DraftOfMap.Approved).State, DraftOfMap.Today);
        (fact.Version, fact.First, fact.Lines).ShouldBe((2, new(2027), 3));
        DraftOfMap.Kept(stored).Lines.ShouldBe(DraftOfMap.Map.Lines);
    }

    [Fact]
    public void is_refused_of_a_version_that_is_not_there() =>
        new Given<Roadmap>(DraftOfMap.Drafted).When(x => DraftNextVersionHandler.Handle(Command, new(null), x, DraftOfMap.Today).Item1).ThenRefused(Say.NoSuchRoadmapVersion);
}

public class Take_up_line
{
    [Fact]
    public void puts_it_behind_its_stage_in_the_schools_own_count()
    {
        var lines = Lines("М.5");
        lines.Select(x => x.Id).ShouldBe(["1.1", "1.2", "М.5", "2.1"]);
        (lines[2].Stage, lines[2].CompletedBy).ShouldBe(("1", "programme.minutes_recorded/StaffInformed"));
    }

    [Fact]
    public void waits_only_for_lines_that_are_there() => Lines("М.11").Single(x => x.Id == "М.11").DependsOn.ShouldBeEmpty();

    [Fact]
    public void is_refused_for_a_line_that_is_there_already() =>
        Should.Throw<Refused>(() => TakeUpLineHandler.Handle(new(1, "М.5", DraftOfMap.Today), new(DraftOfMap.Map with { Lines = Lines("М.5") }), new Given<Roadmap>(DraftOfMap.Drafted).State, DraftOfMap.Today)).Message.ShouldBe(Say.LineNumberTaken.With("М.5"));

    [Fact]
    public void is_refused_for_a_line_nobody_knows() => new TakeUpLine.Rules().Validate(new TakeUpLine(1, "М.99", DraftOfMap.Today)).IsValid.ShouldBeFalse();

    [Fact]
    public void offers_lines_that_facts_complete() => Carried.Usual.SelectMany(x => FactPattern.Parse(x.CompletedBy).Facts).ShouldAllBe(x => Facts.Known(x) && FactWords.Has(x));

    private static IReadOnlyList<RoadmapLine> Lines(string line) => DraftOfMap.Lines((draft, map) => TakeUpLineHandler.Handle(new(1, line, DraftOfMap.Today), draft, map, DraftOfMap.Today));
}
