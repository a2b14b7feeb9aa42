using Mentorship.Participants;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Questioning;

public class Keep_draft
{
    private static readonly KeepDraft Command = new(Who, Cycle, "A-1", 2, [new("WISH", ["yes"])], null, Day);

    [Fact]
    public void is_refused_without_consent() =>
        Should.Throw<Refused>(() => KeepDraftHandler.Handle(Command, new Given<Participant>(Pupil).State, Child, Day)).Message.ShouldBe(Say.NoConsent);

    [Fact]
    public void takes_what_is_not_complete_yet() => KeepDraftHandler.Handle(Command, new Given<Participant>(Pupil, ForChild).State, Child, Day);

    [Fact]
    public void takes_nothing_endless() =>
        new KeepDraft.Rules().Validate(Command with { Replies = [new("OWN_WORDS", [new string('ы', 6000)])] }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.RepliesUnreadable);

    [Fact]
    public void shows_what_an_answer_brings_to_light_before_going_on()
    {
        var form = Questionnaires.Of("A-1")!;
        var begun = new Walk(form, [], 0).Heard(x => x.Code == "WISH" ? ["yes"] : [], ["WISH"]);
        begun.Faults.ShouldBeEmpty();
        var shown = begun.Next();
        (shown.Step, shown.Here.Count).ShouldBe((0, 4));
        shown.Heard(_ => [], [.. shown.Here.Select(x => x.Code)]).Faults.Select(x => x.Item).ShouldContain("WISH");
    }

    [Fact]
    public void passes_over_sections_in_which_nothing_is_asked() =>
        new Walk(Questionnaires.Of("A-1")!, [], 0).Heard(x => ["no"], ["WISH"]).Next().Section.ShouldBeNull();

    [Fact]
    public void goes_on_where_something_is_missing() =>
        Walk.Begin(new(Questionnaires.Of("A-2")!, [new("MOTIVATION", ["Люблю учить"])], null)).ShouldBe(1);
}
