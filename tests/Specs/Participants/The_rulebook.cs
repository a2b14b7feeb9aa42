using Mentorship.Participants.Bases;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Tests.Specs.Participants;

public class The_rulebook
{
    [Fact]
    public void has_a_form_for_every_consent() => Enum.GetNames<ConsentKind>().ShouldAllBe(x => PaperForms.InForce.Consents.ContainsKey(x));

    [Fact]
    public void knows_a_word_for_every_kind() =>
        Enum.GetValues<ParticipantKind>().ShouldAllBe(x => Categories.InForce.Words.ContainsKey(x.ToString()));

    [Fact]
    public void counts_what_is_missing_on_the_map()
    {
        var asking = Enumerable.Range(0, 4).Select(_ => new BaseEntry(Guid.NewGuid(), Guid.NewGuid(), 2026, Side.Mentee) { Contingent = Contingent.Pupil, RequestCodes = ["MATH"] });
        var offer = new Offer(["MATH"], [MentoringForm.TeacherPupil], 3, 2, 10, 17);
        var offering = new BaseEntry(Guid.NewGuid(), Guid.NewGuid(), 2026, Side.Mentor) { EnteredOn = Past.Day, Offer = offer, CompetenceCodes = ["MATH"] };
        RequestMap.Of([.. asking, offering]).ShouldHaveSingleItem().ShouldBe(new RequestCell("MATH", Contingent.Pupil, 4, 1, 3));
    }
}
