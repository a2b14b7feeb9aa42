using Mentorship.Programme;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Personalising;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

internal static class Personal
{
    public static readonly PersonalProgrammeId Id = new(Guid.NewGuid());
    public static readonly DateOnly Ends = Start.AddMonths(4);
    public static readonly PersonalProgrammeWritten Written = new(Id, Pair, [Mentor], [Mentee], MentoringKind.ShortTerm, Start, Ends, Words.Record, Words.Commitment, Start);
    public static readonly PersonalProgrammeApproved Approved = new(Id, Members, Start);
    public static readonly PersonalProgrammeEnded Ended = new(Id, ProgrammeEndReason.ForceMajeure, Members, Start);

    public static Given<PersonalProgramme> Programme(params IFact[] facts) => new(facts);

    public static readonly GroupFile Teachers = new(Guid.NewGuid(), Pair, Cycle, MentoringForm.TeacherTeacher, Start, Cycle.Ends) { Mentors = [Mentor], Mentees = [Mentee], State = GroupState.AtWork };
}

public class Write_personal_programme
{
    private static readonly WritePersonalProgramme Command = new(Personal.Id, Pair, MentoringKind.ShortTerm, Start, Personal.Ends, "Не хватает времени на уроке", "Уложиться в урок", "Освоить тайминг", "Посещение | октябрь | лист", Start);

    [Fact]
    public void is_for_the_members_of_the_group_and_keeps_its_words_out() =>
        When(Command).ShouldSatisfyAllConditions(x => x.Mentors.ShouldBe([Mentor]), x => x.Mentees.ShouldBe([Mentee]), x => x.Words.ShouldBe(Words.Record));

    [Fact]
    public void may_be_written_anew_until_it_is_approved()
    {
        When(Command with { Until = Start.AddMonths(6) }, Personal.Written).Until.ShouldBe(Start.AddMonths(6));
        Should.Throw<Refused>(() => When(Command, Personal.Written, Personal.Approved)).Message.ShouldBe(Say.ProgrammeIsApproved);
    }

    [Fact]
    public void is_for_teachers_mentored_by_teachers() => Should.Throw<Refused>(() => WritePersonalProgrammeHandler.Handle(
        Command, null, new(Personal.Teachers with { Form = MentoringForm.PupilPupil }, Words), Now)).Message.ShouldBe(Say.ProgrammeForTeachers);

    [Fact]
    public void stays_with_its_group() => Should.Throw<Refused>(() => When(Command with { Group = new(Guid.NewGuid()) }, Personal.Written)).Message.ShouldBe(Say.ProgrammeOfAnotherGroup);

    [Fact]
    public void lasts_three_months_to_a_year()
    {
        var rules = new WritePersonalProgramme.Rules();
        rules.Validate(Command).IsValid.ShouldBeTrue();
        rules.Validate(Command with { Until = Start.AddMonths(2) }).IsValid.ShouldBeFalse();
        rules.Validate(Command with { Until = Start.AddMonths(13) }).IsValid.ShouldBeFalse();
    }

    private static PersonalProgrammeWritten When(WritePersonalProgramme command, params IFact[] past) =>
        WritePersonalProgrammeHandler.Handle(command, past.Length == 0 ? null : Personal.Programme(past).State, new(Personal.Teachers, Words), Now);
}

public class Approve_personal_programme
{
    private static readonly ApprovePersonalProgramme Command = new(Personal.Id, Start);

    [Fact]
    public void brings_it_into_force() => Personal.Programme(Personal.Written).When(x => ApprovePersonalProgrammeHandler.Handle(Command, x, new(Personal.Teachers), Now)).Only<PersonalProgrammeApproved>().Members.ShouldBe(Members);

    [Fact]
    public void is_refused_once_the_group_has_ended() => Personal.Programme(Personal.Written)
        .When(x => ApprovePersonalProgrammeHandler.Handle(Command, x, new(Personal.Teachers with { State = GroupState.Completed }), Now)).ThenRefused(Say.GroupProgrammeEnded);

    [Fact]
    public void is_refused_twice() =>
        Personal.Programme(Personal.Written, Personal.Approved).When(x => ApprovePersonalProgrammeHandler.Handle(Command, x, new(Personal.Teachers), Now)).ThenRefused(Say.ProgrammeIsApproved);
}

public class Prolong_personal_programme
{
    private static readonly ProlongPersonalProgramme Command = new(Personal.Id, Personal.Ends.AddMonths(3), Start);

    [Fact]
    public void sets_a_later_term()
    {
        var prolonged = Running.When(x => ProlongPersonalProgrammeHandler.Handle(Command, x, Now)).Only<PersonalProgrammeProlonged>();
        (prolonged.From, prolonged.Until).ShouldBe((Personal.Ends, Command.Until));
    }

    [Fact]
    public void is_by_a_year_at_most_and_never_shorter()
    {
        Running.When(x => ProlongPersonalProgrammeHandler.Handle(Command with { Until = Personal.Ends }, x, Now)).ThenRefused(Say.ProlongedNotLater);
        Running.When(x => ProlongPersonalProgrammeHandler.Handle(Command with { Until = Personal.Ends.AddMonths(13) }, x, Now)).ThenRefused(Say.ProlongedTooFar);
    }

    [Fact]
    public void is_refused_of_what_is_not_in_force()
    {
        Personal.Programme(Personal.Written).When(x => ProlongPersonalProgrammeHandler.Handle(Command, x, Now)).ThenRefused(Say.ProgrammeNotApproved);
        Personal.Programme(Personal.Written, Personal.Approved, Personal.Ended).When(x => ProlongPersonalProgrammeHandler.Handle(Command, x, Now)).ThenRefused(Say.ProgrammeIsOver);
    }

    private static Given<PersonalProgramme> Running => Personal.Programme(Personal.Written, Personal.Approved);
}

public class End_personal_programme
{
    private static readonly EndPersonalProgramme Command = new(Personal.Id, ProgrammeEndReason.MenteesInitiative, Start);

    [Fact]
    public void says_why() => Running.When(x => EndPersonalProgrammeHandler.Handle(Command, x, Now)).Only<PersonalProgrammeEnded>().Reason.ShouldBe(ProgrammeEndReason.MenteesInitiative);

    [Fact]
    public void is_by_term_only_once_the_term_is_over()
    {
        var over = Command with { Reason = ProgrammeEndReason.TermOver };
        Running.When(x => EndPersonalProgrammeHandler.Handle(over, x, Now)).ThenRefused(Say.ProgrammeTermNotOver);
        Running.When(x => EndPersonalProgrammeHandler.Handle(over with { On = Personal.Ends }, x, Personal.Ends)).Only<PersonalProgrammeEnded>();
    }

    [Fact]
    public void is_refused_twice() =>
        Personal.Programme(Personal.Written, Personal.Approved, Personal.Ended).When(x => EndPersonalProgrammeHandler.Handle(Command, x, Now)).ThenRefused(Say.ProgrammeIsOver);

    private static Given<PersonalProgramme> Running => Personal.Programme(Personal.Written, Personal.Approved);
}
