using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Analysing;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Questioning;

public class Analyse_questionnaire
{
    private static readonly Questionnaire Form = Questionnaires.Of("A-1")!;
    private static readonly AnalyseQuestionnaire Command = new("A-1", Cycle, Day);

    [Fact]
    public void tells_how_many_answered() =>
        new Given<AnalysedQuestionnaire>().When(x => AnalyseQuestionnaireHandler.Handle(Command, x, new(Form, 42), Day)).Then(new QuestionnaireDataAnalysed(Cycle, "A-1", Side.Mentee, 42, Day));

    [Fact]
    public void is_refused_while_nobody_answered() =>
        new Given<AnalysedQuestionnaire>().When(x => AnalyseQuestionnaireHandler.Handle(Command, x, new(Form, 0), Day)).ThenRefused(Say.NobodyAnsweredYet);

    [Fact]
    public void is_refused_before_a_later_one() =>
        new Given<AnalysedQuestionnaire>(new QuestionnaireDataAnalysed(Cycle, "A-1", Side.Mentee, 3, Day.AddDays(1)))
            .When(x => AnalyseQuestionnaireHandler.Handle(Command, x, new(Form, 4), Day.AddDays(1))).ThenRefused(Say.AnalysedLater);

    [Fact]
    public void counts_what_was_answered_and_leaves_out_what_was_not()
    {
        var all = Enumerable.Range(1, 6).Select(x => new FilledIn("A-1", 2, Cycle, null,
            [new("WISH", ["yes"]), new("AREAS", x > 1 ? ["MATH", "SPORT"] : ["MATH"]), .. x > 5 ? [] : new[] { new Reply("SELF_VIEW", [$"{x}"]) }])).ToArray();
        var analysis = Analysis.Of(Form, Cycle, all);
        analysis.Answered.ShouldBe(6);
        Of(analysis, "AREAS").Counts.Where(x => x.Count > 0).Select(x => x.Count).ShouldBe([6, 5]);
        (Of(analysis, "SELF_VIEW").Answered, Of(analysis, "SELF_VIEW").Mean).ShouldBe((5, 3m), "who did not answer counts neither as answer nor as nought");
    }

    [Fact]
    public void shows_nothing_of_few()
    {
        var analysis = Analysis.Of(Form, Cycle, [.. Enumerable.Range(1, 4).Select(x => new FilledIn("A-1", 2, Cycle, null, [new("WISH", ["yes"]), new("SELF_VIEW", ["3"])]))]);
        (Of(analysis, "SELF_VIEW").Answered, Of(analysis, "SELF_VIEW").Mean, Of(analysis, "SELF_VIEW").Counts.Count).ShouldBe((null, null, 0));
    }

    private static ItemCounts Of(Analysis analysis, string code) => analysis.Items.Single(x => x.Code == code);
}
