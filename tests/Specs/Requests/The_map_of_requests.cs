using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Consulting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Mapping;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Requests;

public class The_map_of_requests
{
    [Fact]
    public void counts_who_asks_who_waits_and_what_is_lacking()
    {
        var cell = RequestCell.Of(new([.. Ask("MATH", 5), Ask("MATH", 1)[0] with { Answered = true }], [Mentor(3, MentoringForm.TeacherPupil)]), Directions.Carried).ShouldHaveSingleItem();
        (cell.Code, cell.Cohort, cell.Demand, cell.Waiting, cell.Mentors, cell.Seats, cell.Gap).ShouldBe(("MATH", Cohort.Pupils5To7, 6, 5, 1, 3, 2));
        cell.Urgency.ShouldBe(2 * 5 * 2, "an ordinary direction, five who wait, none of them first");
        cell.Forms.Where(x => x.Mentors > 0).ShouldBe([new(MentoringForm.TeacherPupil, 1, 3)]);
    }

    [Fact]
    public void asks_for_the_form_the_age_and_the_competence()
    {
        var mathematics = Directions.Carried.Of("MATH")!;
        Mentor(3, MentoringForm.TeacherTeacher).Answers(mathematics, Cohort.Pupils5To7).ShouldBeFalse();
        (Mentor(3, MentoringForm.TeacherPupil) with { AgeFrom = 15 }).Answers(mathematics, Cohort.Pupils5To7).ShouldBeFalse();
        (Mentor(3, MentoringForm.TeacherPupil) with { Codes = ["SCIENCE"] }).Answers(mathematics, Cohort.Pupils5To7).ShouldBeFalse();
        (Mentor(3, MentoringForm.TeacherPupil) with { Codes = ["SCIENCE"] }).Answers(mathematics with { AnsweredBy = ["SCIENCE"] }, Cohort.Pupils5To7).ShouldBeTrue();
    }

    [Theory, InlineData(5, Cohort.Pupils5To7), InlineData(9, Cohort.Pupils8To9), InlineData(11, Cohort.Pupils10To11), InlineData(4, Cohort.Pupils), InlineData(null, Cohort.Pupils)]
    public void tells_pupils_by_their_class(int? grade, Cohort cohort) => Cohorts.Of(ParticipantKind.Pupil, grade).ShouldBe(cohort);

    [Fact]
    public void tells_what_changed_between_two_versions()
    {
        var before = RequestCell.Of(new(Ask("MATH", 5), []), Directions.Carried);
        var now = RequestCell.Of(new([.. Ask("MATH", 5), .. Ask("SPORT", 2)], [Mentor(3, MentoringForm.TeacherPupil)]), Directions.Carried);
        MapChange.Of(before, now).ShouldBe([new("SPORT", Cohort.Pupils5To7, 0, 2, 0, 2), new("MATH", Cohort.Pupils5To7, 5, 5, 5, 2)]);
        MapChange.Of(now, now).ShouldBeEmpty();
    }

    internal static Asking[] Ask(string code, int count) => [.. Enumerable.Range(0, count).Select(_ => new Asking(new(Guid.NewGuid()), Cohort.Pupils5To7, [code], 2, false, AgeBand.Under14))];

    private static Offering Mentor(int free, MentoringForm form) => new(new(Guid.NewGuid()), ["MATH"], [form], 10, 17, free);
}

public class Open_mentor_search
{
    private static readonly OpenMentorSearch Command = new(Cycle, [ParticipantKind.Teacher, ParticipantKind.Teacher, ParticipantKind.Alumnus], Day);
    private static readonly Lack Lacking = new([new("MATH", Cohort.Pupils5To7, 2)]);

    [Fact]
    public void names_what_is_lacking_and_among_whom_is_looked()
    {
        var opened = OpenMentorSearchHandler.Handle(Command, null, Lacking, Day);
        opened.Categories.ShouldBe([ParticipantKind.Teacher, ParticipantKind.Alumnus]);
        opened.Deficits.ShouldBe([new("MATH", Cohort.Pupils5To7, 2)]);
    }

    [Fact]
    public void takes_only_gaps_of_the_map() =>
        Lack.Of(RequestCell.Of(new([.. The_map_of_requests.Ask("MATH", 2)], [new(new(Guid.NewGuid()), ["MATH"], [MentoringForm.TeacherPupil], 10, 17, 2)]), Directions.Carried)).Deficits.ShouldBeEmpty();

    [Fact]
    public void is_refused_where_nothing_is_lacking() =>
        Should.Throw<Refused>(() => OpenMentorSearchHandler.Handle(Command, null, new([]), Day)).Message.ShouldBe(Say.NothingLacks);

    [Fact]
    public void is_refused_before_the_last_one() => new Given<MentorSearch>(new MentorSearchOpened(Cycle, [], Lacking.Deficits, Day))
        .When(x => OpenMentorSearchHandler.Handle(Command with { On = Day.AddDays(-1) }, x, Lacking, Day)).ThenRefused(Say.SearchOpenedLater);
}

public class Engage_external_expert
{
    private static readonly EngageExternalExpert Command = new(Cycle, ExpertKind.Psychologist, new(Guid.NewGuid()), new(Guid.NewGuid()), Day);

    [Fact]
    public void rests_on_two_papers() => EngageExternalExpertHandler.Handle(Command, null, Day)
        .ShouldBe(new ExternalExpertEngaged(Cycle, ExpertKind.Psychologist, Command.Assignment, Command.Undertaking, true, Day));

    [Fact]
    public void is_refused_on_one_paper_for_both() =>
        Should.Throw<Refused>(() => EngageExternalExpertHandler.Handle(Command with { Undertaking = Command.Assignment }, null, Day)).Message.ShouldBe(Say.TwoPapersNeeded);

    [Fact]
    public void is_refused_twice_on_one_assignment() =>
        new Given<Expertise>(EngageExternalExpertHandler.Handle(Command, null, Day)).When(x => EngageExternalExpertHandler.Handle(Command, x, Day)).ThenRefused(Say.ExpertAlreadyEngaged);
}

public class The_extract_for_a_specialist
{
    [Fact]
    public void keeps_back_every_number_below_five()
    {
        var many = The_map_of_requests.Ask("MATH", 7);
        Asking[] few = [.. The_map_of_requests.Ask("MATH", 4).Select(x => x with { Age = AgeBand.From14To17 })];
        Asking[] others = [.. The_map_of_requests.Ask("MATH", 9).Select(x => x with { Age = AgeBand.Adult })];
        var rows = Extract.Of(new([.. many, .. few, .. others], []), Directions.Carried).Rows;
        rows.Select(x => (x.Age, x.Asked)).ShouldBe([(AgeBand.Under14, null), (AgeBand.From14To17, null), (AgeBand.Adult, 9)], "the next smallest goes with the one kept back, or the sum would tell it");
        rows[1].Priority.ShouldBeNull();
    }

    [Fact]
    public void holds_no_field_that_leads_to_anybody() =>
        typeof(ExtractRow).GetProperties().Select(x => x.Name).Where(x => x != "EqualityContract").ShouldBe(["Code", "Contingent", "Age", "Asked", "Priority"], ignoreOrder: true);
}
