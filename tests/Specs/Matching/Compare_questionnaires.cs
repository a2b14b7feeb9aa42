using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Compare_questionnaires
{
    private static readonly CompareQuestionnaires Command = new(Cycle, Day);

    [Fact]
    public void names_the_criteria_and_the_size_of_both_bases() =>
        new Given<Selection>(Criteria).When(x => CompareQuestionnairesHandler.Handle(Command, x, new(3, 8), Day))
            .Then(new QuestionnairesCompared(Cycle, 1, 3, 8, Day));

    [Fact]
    public void is_refused_without_criteria() =>
        new Given<Selection>(Forms).When(x => CompareQuestionnairesHandler.Handle(Command, x, new(3, 8), Day)).ThenRefused(Say.NoCriteria);

    [Fact]
    public void is_refused_while_a_base_is_empty() =>
        new Given<Selection>(Criteria).When(x => CompareQuestionnairesHandler.Handle(Command, x, new(0, 8), Day)).ThenRefused(Say.BasesEmpty);
}
