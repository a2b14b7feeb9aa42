using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Supporting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

/// <summary>The support of a mentee and what has happened in it, in words.</summary>
internal static class Supported
{
    public static readonly SupportId Id = new(Guid.NewGuid());
    public static readonly SupportSessionId Session = new(Guid.NewGuid());
    public static readonly AccountId Psychologist = new(Guid.NewGuid());
    public static readonly SupportNotes.Kept Noted = new(Words), Silent = new(null);

    public static readonly SupportAssigned Assigned = new(Id, Mentee, Cycle, Side.Mentee, SupportGround.Conflict, Pair, Psychologist, Now, Start);
    public static readonly SupportSessionHeld SessionHeld =
        new(Id, Session, Mentee, Cycle, Side.Mentee, SupportKind.Individual, [Mentee], SupportConclusion.MeasureNeeded, "PAUSE", null, Words.Record, Words.Commitment, Now);

    public static readonly SupportConcluded Concluded = new(Id, Mentee, Cycle, Side.Mentee, SupportResult.Resolved, 1, Now);

    public static Standings Adults { get; } = new([Of(Mentor, 40), Of(Mentee, 25)]);

    public static Standing Of(ParticipantId person, int age, string? barred = null) => new(person, age < 18 ? ParticipantKind.Pupil : ParticipantKind.Teacher, age, barred, true, true, [], [], [], 0, 0);
}

public class Assign_support
{
    private static readonly AssignSupport Command = new(Supported.Id, Mentee, Cycle, Side.Mentee, SupportGround.Conflict, Pair, Supported.Psychologist, Now, Start);

    private static readonly SupportNeed Need = new(Supported.Adults, Group(AtWork).State, false, true);

    [Fact]
    public void gives_a_person_of_either_side_a_psychologist()
    {
        When(Command, Need).Then(Supported.Assigned);
        When(Command with { Participant = Mentor, Side = Side.Mentor }, Need).Then(Supported.Assigned with { Participant = Mentor, Side = Side.Mentor });
        When(Command with { Group = null }, Need with { Group = null }).Then(Supported.Assigned with { Group = null });
    }

    [Fact]
    public void goes_on_where_the_group_has_ended() => When(Command, Need with { Group = Group([.. AtWork, Terminated]).State }).Then(Supported.Assigned);

    [Fact]
    public void of_a_minor_needs_the_consent_to_psychological_support()
    {
        When(Command, Need with { Standings = new([Supported.Of(Mentee, 13)]) }).ThenRefused(Say.NoSupportConsent);
        When(Command, Need with { Standings = new([Supported.Of(Mentee, 13) with { Agreed = [ConsentKind.PsychologicalSupport] }]) }).Then(Supported.Assigned);
    }

    [Fact]
    public void of_somebody_barred_is_refused_and_says_what_mends_it() =>
        When(Command, Need with { Standings = new([Supported.Of(Mentee, 25, "Согласие отозвано.")]) }).ThenRefused("Согласие отозвано. Что сделать, написано в карточке участника.");

    [Fact]
    public void is_a_psychologists_work() => When(Command, Need with { ByPsychologist = false }).ThenRefused(Say.SupporterNotPsychologist);

    [Fact]
    public void is_refused_while_the_same_goes_on() => When(Command, Need with { Open = true }).ThenRefused(Say.AlreadySupported);

    [Fact]
    public void names_a_group_of_the_person() => When(Command with { Side = Side.Mentor }, Need).ThenRefused(Say.SupportedNotOfGroup);

    [Fact]
    public void is_refused_ahead_of_its_day() => When(Command with { On = Now.AddDays(1) }, Need).ThenRefused(Say.DateNotCome);

    [Fact]
    public void wants_the_first_session_after_it() =>
        new AssignSupport.Rules().Validate(Command with { DueOn = Start.AddDays(-1) }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.SessionDueBeforeAct);

    private static Decided When(AssignSupport command, SupportNeed need) => new Given<Support>().When(_ => AssignSupportHandler.Decide(command, need, Now));
}

public class Hold_support_session
{
    private static readonly HoldSupportSession Command =
        new(Supported.Id, Supported.Session, SupportKind.Individual, [Mentee], SupportConclusion.MeasureNeeded, "PAUSE", null, "Слова", Now);

    [Fact]
    public void holds_codes_and_a_seal() => Held(Supported.Noted).ShouldBe(Supported.SessionHeld);

    [Fact]
    public void goes_without_notes() => Held(Supported.Silent).ShouldBe(Supported.SessionHeld with { Notes = null, Commitment = null });

    [Fact]
    public void is_had_with_whoever_is_supported()
    {
        When(Command with { Present = [Mentor] }).ThenRefused(Say.SupportedNotPresent);
        When(Command with { Present = [Mentee, Mentor] }).ThenRefused(Say.OthersAtIndividualSession);
        When(Command with { Kind = SupportKind.Group }).ThenRefused(Say.GroupSessionOfOne);
        When(Command with { Kind = SupportKind.Group, Present = [Mentee, Mentor, Mentee] }).Only<SupportSessionHeld>().Present.ShouldBe([Mentee, Mentor]);
    }

    [Fact]
    public void needs_the_consent_of_every_minor_who_was_there() => When(
        Command with { Kind = SupportKind.Group, Present = [Mentee, Mentor] }, new([Supported.Of(Mentee, 25), Supported.Of(Mentor, 16)]), Supported.Noted).ThenRefused(Say.NoSupportConsent);

    [Fact]
    public void is_recorded_once_within_the_support()
    {
        When(Command, Supported.Adults, Supported.Noted, Supported.SessionHeld).ThenRefused(Say.SessionAlreadyRecorded);
        When(Command with { On = Start.AddDays(-1) }).ThenRefused(Say.BeforeSupportAssigned);
        When(Command with { On = Now.AddDays(1) }).ThenRefused(Say.DateNotCome);
        When(Command, Supported.Adults, Supported.Noted, Supported.Concluded).ThenRefused(Say.SupportIsConcluded);
    }

    [Fact]
    public void wants_a_measure_of_the_list_where_one_is_needed()
    {
        new HoldSupportSession.Rules().Validate(Command with { MeasureCode = null }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.MeasureWanted);
        new HoldSupportSession.Rules().Validate(Command with { MeasureCode = "NAME" }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.NoSuchMeasure);
        new HoldSupportSession.Rules().Validate(Command with { MeasureCode = null, Conclusion = SupportConclusion.NoDifficulty, NextOn = Now }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.NextBeforeSession);
    }

    private static SupportSessionHeld Held(SupportNotes.Kept notes) => When(Command, Supported.Adults, notes).Only<SupportSessionHeld>() with { Present = Supported.SessionHeld.Present };

    private static Decided When(HoldSupportSession command) => When(command, Supported.Adults, Supported.Noted);

    private static Decided When(HoldSupportSession command, Standings standings, SupportNotes.Kept notes, params IFact[] more) =>
        new Given<Support>([Supported.Assigned, .. more]).When(x => HoldSupportSessionHandler.Handle(command, x, standings, notes, Now));
}

public class Correct_support_session
{
    private static readonly CorrectSupportSession Command =
        new(Supported.Id, Supported.Session, Start, SupportKind.Consultation, [Mentee], SupportConclusion.NoDifficulty, null, null, null, Now);

    private static readonly SupportSessionCorrected Corrected =
        new(Supported.Id, Supported.Session, Mentee, Cycle, Start, SupportKind.Consultation, [Mentee], SupportConclusion.NoDifficulty, null, null, null, null, Now);

    [Fact]
    public void puts_right_what_was_recorded_and_leaves_the_notes()
    {
        (When(Command, Supported.SessionHeld).Only<SupportSessionCorrected>() with { Present = Corrected.Present }).ShouldBe(Corrected);
        var session = new Given<Support>(Supported.Assigned, Supported.SessionHeld, Corrected).State.Sessions.ShouldHaveSingleItem();
        (session.HeldOn, session.Kind, session.MeasureCode, session.Notes).ShouldBe((Start, SupportKind.Consultation, null, Words.Record));
    }

    [Fact]
    public void needs_a_session() => When(Command).ThenRefused(Say.SessionNotRecorded);

    [Fact]
    public void is_refused_when_all_is_over() => When(Command, Supported.SessionHeld, Supported.Concluded).ThenRefused(Say.SupportIsConcluded);

    [Fact]
    public void moves_no_session_before_the_support() => When(Command with { HeldOn = Start.AddDays(-1) }, Supported.SessionHeld).ThenRefused(Say.BeforeSupportAssigned);

    private static Decided When(CorrectSupportSession command, params IFact[] more) =>
        new Given<Support>([Supported.Assigned, .. more]).When(x => CorrectSupportSessionHandler.Handle(command, x, Supported.Adults, Supported.Silent, Now));
}

public class Conclude_support
{
    private static readonly ConcludeSupport Command = new(Supported.Id, SupportResult.Resolved, Now);

    [Fact]
    public void asks_nobody_whether_the_person_is_still_there() => When(Command, Supported.SessionHeld).Then(Supported.Concluded);

    [Fact]
    public void comes_once_and_not_before_the_last_session()
    {
        When(Command, Supported.SessionHeld, Supported.Concluded).ThenRefused(Say.SupportIsConcluded);
        When(Command with { On = Start }, Supported.SessionHeld).ThenRefused(Say.ConcludedBeforeSession);
    }

    [Fact]
    public void without_a_session_says_that_it_ceased()
    {
        When(Command).ThenRefused(Say.ConcludedWithoutSession);
        When(Command with { Result = SupportResult.Ceased }).Then(Supported.Concluded with { Result = SupportResult.Ceased, Sessions = 0 });
    }

    private static Decided When(ConcludeSupport command, params IFact[] more) =>
        new Given<Support>([Supported.Assigned, .. more]).When(x => ConcludeSupportHandler.Handle(command, x, Now));
}
