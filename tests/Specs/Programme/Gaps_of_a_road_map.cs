using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Gaps_of_a_road_map
{
    [Fact]
    public void are_those_of_the_seed_and_no_others() =>
        Gap.In(SeedPlan.Map).Select(x => (x.Kind, string.Join(' ', x.Lines.Concat(x.Cycles.Select(y => $"{y}"))), x.Stage)).Where(x => x.Kind is not (GapKind.NoTerm or GapKind.SameText)).ShouldBe(
        [
            (GapKind.NoResponsible, "", "1-2"), (GapKind.NoResponsible, "", "5"), (GapKind.NumberMissing, "6.5", "6"),
            (GapKind.YearTwice, string.Join(' ', SeedPlan.Map.Lines.Where(x => x.Stage == "9").Select(x => x.Id)), "9"),
        ]);

    [Fact]
    public void name_the_lines_that_nobody_answers_for() => Single(GapKind.LineWithoutResponsible, x => x.Id == "1.2" ? x with { Responsible = "" } : x).Lines.ShouldBe(["1.2"]);

    [Fact]
    public void name_the_words_that_mean_nobody() => Single(GapKind.ResponsibleUnknown, x => x with { Responsible = "директор, завхоз" }).ShouldSatisfyAllConditions(x => x.Word.ShouldBe("завхоз"), x => x.Lines.Count.ShouldBe(3));

    [Fact]
    public void name_a_number_printed_twice() => Single(GapKind.SameNumber, x => x with { Ru = $"1.1. {x.Ru}" }).Lines.ShouldBe(["1.1", "1.2", "2.1"]);

    [Fact]
    public void name_lines_that_wait_in_a_circle() =>
        Single(GapKind.DependsOnItself, x => x.Id == "1.1" ? x with { DependsOn = "2.1" } : x).Lines.ShouldBe(["1.1", "2.1"]);

    [Theory, InlineData("Директор, администрация, проектная группа", "Director Deputy DeputyHeadMethod ProjectGroup"), InlineData("ЗНМР", "DeputyHeadMethod"), InlineData("Руководители МО", "MethodHead")]
    [InlineData("Наставники, психолог", "Mentor Psychologist"), InlineData("Заместитель директора, классные руководители", "Deputy DeputyHeadMethod ClassTeacher"), InlineData("завхоз", "")]
    public void know_whom_the_words_mean(string words, string roles) => string.Join(' ', Responsibles.RolesOf(words)).ShouldBe(roles);

    private static Gap Single(GapKind kind, Func<RoadmapLine, RoadmapLine> change) => Gap.In(DraftOfMap.Map.With([.. DraftOfMap.Map.Lines.Select(change)])).Single(x => x.Kind == kind);
}
