using Mentorship.Matching;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Propose_match
{
    private static readonly ProposeMatch Command = new(Past.Group, Cycle, MentoringForm.TeacherPupil, "учитель – одарённый ученик", Teacher, [Teacher], [Pupil], null, Day);
    private static readonly Circumstances Fine = Now(Mentor(Teacher), Mentee(Pupil));

    [Fact]
    public void names_the_minors() => When(Fine).Only<MatchProposed>().Minors.ShouldBe([Pupil]);

    [Fact]
    public void scores_the_overlap_of_competences_and_requests() => When(Fine).Only<MatchProposed>().Score.ShouldBe(63);

    [Fact]
    public void counts_a_request_as_answered_only_where_the_sheet_of_the_direction_is_met()
    {
        Scored(new DirectionSheet("MATH", ["MATH"], MinYearsOlder: 28)).ShouldBe(63);
        Scored(new DirectionSheet("MATH", ["MATH"], MinYearsOlder: 29)).ShouldBe(0);
        Scored(new DirectionSheet("MATH", ["MATH"], MinYears: 5)).ShouldBe(63);
        Scored(new DirectionSheet("MATH", ["MATH"], MinAge: 41)).ShouldBe(0);
        Scored(new DirectionSheet("MATH", ["SCIENCE"])).ShouldBe(0);
        Scored(new DirectionSheet("SPORT", ["SPORT"], MinAge: 41)).ShouldBe(63);

        int Scored(DirectionSheet sheet) => When(Fine with { Selection = new Given<Selection>(Forms, Criteria with { Sheets = [sheet] }).State }).Only<MatchProposed>().Score;
    }

    [Fact]
    public void scores_mutual_preference_too() =>
        When(Fine with { Preferences = [new(Teacher, Side.Mentor, [Pupil]), new(Pupil, Side.Mentee, [Teacher])] }).Only<MatchProposed>().Score.ShouldBe(83);

    [Fact]
    public void scores_a_one_sided_preference_half() =>
        When(Fine with { Preferences = [new Preference(Pupil, Side.Mentee, [Teacher])] }).Only<MatchProposed>().Score.ShouldBe(73);

    [Fact]
    public void writes_down_the_parts_and_by_which_rules_they_were_weighed()
    {
        var proposed = When(Fine).Only<MatchProposed>();
        (proposed.RulesetVersion, proposed.Parts).ShouldBe((3, new(45, 0, 8, 5, 5)));
        proposed.Parts!.Sum.ShouldBe(proposed.Score);
        new Given<Group>(proposed).State.Parts.ShouldBe(proposed.Parts);
    }

    [Fact]
    public void is_refused_in_a_form_not_chosen() => When(Fine with { Selection = null }).ThenRefused(Say.FormNotChosen);

    [Fact]
    public void is_refused_with_a_mentor_not_selected() => When(Fine with { Selected = new([]) }).ThenRefused(Say.MentorNotSelected);

    [Fact]
    public void is_refused_with_a_mentee_outside_the_base() => When(Now(Mentor(Teacher), Mentee(Pupil, inBase: false))).ThenRefused(Say.MenteeNotInBase);

    [Fact]
    public void is_refused_for_the_reason_that_bars_work() => When(Now(Mentor(Teacher, barred: "Нет согласия."), Mentee(Pupil))).ThenRefused("Нет согласия.");

    [Fact]
    public void is_refused_with_one_person_on_both_sides() => When(Fine, Command with { Mentees = [Teacher] }).ThenRefused(Say.MentorAndMenteeAtOnce);

    [Fact]
    public void is_refused_with_a_pupil_mentor_under_fourteen() =>
        When(Now(Mentor(Teacher, ParticipantKind.Pupil, 13), Mentee(Pupil)), Command with { Form = MentoringForm.PupilPupil, RoleModel = "равный – равному" }).ThenRefused(Say.MentorTooYoung);

    [Fact]
    public void is_refused_with_a_mentor_of_another_form() => When(Now(Mentor(Teacher, ParticipantKind.Employee), Mentee(Pupil))).ThenRefused(Say.MentorOfOtherForm);

    [Fact]
    public void is_refused_with_an_outsider_for_minors_without_a_certificate()
    {
        When(Now(Mentor(Teacher, ParticipantKind.Veteran), Mentee(Pupil))).ThenRefused(Say.NoClearance);
        When(Now(Mentor(Teacher, ParticipantKind.Veteran) with { Cleared = true }, Mentee(Pupil))).Only<MatchProposed>().Mentors.ShouldBe([Teacher]);
        When(Now(Mentor(Teacher, ParticipantKind.Veteran), Mentee(Pupil, age: 18))).Only<MatchProposed>().Mentors.ShouldBe([Teacher]);
    }

    [Fact]
    public void is_refused_to_a_pair_that_works_together() =>
        When(Fine.WithLoad(Teacher, new SeatTaken(new(Guid.NewGuid()), Teacher, [Pupil], Day))).ThenRefused(Say.PairAlreadyActive);

    [Fact]
    public void is_refused_beyond_what_the_mentor_declared() =>
        When(Fine.WithLoad(Teacher, new SeatTaken(new(Guid.NewGuid()), Teacher, [Other, Second], Day))).ThenRefused(Say.MentorOverloaded);

    [Fact]
    public void is_refused_beyond_the_seats_of_the_form() => When(
        Now(Mentor(Teacher, capacity: 10), Mentee(Pupil))
            .WithLoad(Teacher, new SeatTaken(new(Guid.NewGuid()), Teacher, [.. Enumerable.Range(0, 5).Select(_ => new ParticipantId(Guid.NewGuid()))], Day)))
        .ThenRefused(Say.MentorOverloaded);

    [Fact]
    public void of_another_than_the_best_needs_a_reason_and_keeps_it()
    {
        var better = Fine with { Best = new Dictionary<ParticipantId, int> { [Pupil] = 85 } };
        When(better).ThenRefused(Say.OverrideNeedsReason.With(85));
        var proposed = When(better, Command with { OverrideBecause = OverrideReason.MenteesWish }).Only<MatchProposed>();
        (proposed.OverrideBecause, proposed.BestScore).ShouldBe((OverrideReason.MenteesWish, 85));
        new Given<Group>(proposed).State.Override.ShouldBe(new(OverrideReason.MenteesWish, 85));
    }

    [Fact]
    public void of_the_best_keeps_no_reason()
    {
        var proposed = When(Fine with { Best = new Dictionary<ParticipantId, int> { [Pupil] = 63 } }, Command with { OverrideBecause = OverrideReason.MenteesWish }).Only<MatchProposed>();
        (proposed.OverrideBecause, proposed.BestScore).ShouldBe((null, null));
    }

    [Fact]
    public void asks_the_representative_unless_the_school_only_tells_them()
    {
        var asked = new Confirmation(Pupil, GivenBy.Representative);
        new Given<Group>(When(Fine).Only<MatchProposed>()).State.Awaited.ShouldContain(asked);
        new Given<Group>(When(Fine with { Settings = Fine.Settings with { RepresentativesConfirm = false } }).Only<MatchProposed>()).State.Awaited.ShouldNotContain(asked);
    }

    [Fact]
    public void must_be_led_by_one_of_its_mentors() =>
        new ProposeMatch.Rules().Validate(Command with { Lead = Second }).Errors.ShouldContain(x => x.ErrorMessage == Say.LeadMustBeMentor);

    [Fact]
    public void must_use_a_role_model_of_its_form() =>
        new ProposeMatch.Rules().Validate(Command with { RoleModel = "равный – равному" }).Errors.ShouldContain(x => x.ErrorMessage == Say.RoleModelOfOtherForm);

    private static Decided When(Circumstances now, ProposeMatch? command = null) =>
        new Given<Group>().When(_ => Started<Group>(ProposeMatchHandler.Handle(command ?? Command, now, Day)));
}
