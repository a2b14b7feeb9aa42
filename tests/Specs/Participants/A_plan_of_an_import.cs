using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Importing;
using static Mentorship.Tests.Specs.Participants.Lists;

namespace Mentorship.Tests.Specs.Participants;

public class A_plan_of_an_import
{
    [Fact]
    public void knows_people_with_either_letter_and_changes_nothing_for_another_spelling() =>
        Plan(Heading + "АЛЁШИН;петр;;01.05.2014;ученик;5А;\n", Somebody("Алешин Пётр", "5 «А»")).Rows.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Unchanged);

    [Fact]
    public void tells_another_birth_date_from_the_same_person() =>
        Plan(Heading + Row.Replace("2014", "2013"), Somebody("Алёшин Пётр", "5 «А»")).Rows.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.New);

    [Fact]
    public void tells_what_would_change_from_what_to_what()
    {
        var row = Plan(Heading + "Алёшин;Пётр;;01.05.2014;ученик;6 «А»;+7 900;Алёшина Анна;мать;\n", Somebody("Алёшин Пётр", "5 «А»")).Rows.ShouldHaveSingleItem();
        row.Verdict.ShouldBe(Verdict.Changed);
        row.Changes.ShouldBe([new(RosterField.Place, "5 «А»", "6 «А»"), new(RosterField.Contact, null, "+7 900"), new(RosterField.Representative, null, "Алёшина Анна")]);
    }

    [Fact]
    public void takes_nothing_away_by_an_empty_cell()
    {
        var (card, participant) = Somebody("Алёшин Пётр", "5 «А»");
        Plan(Heading + "Алёшин;Пётр;;01.05.2014;ученик;5 «А»;\n", (card with { Profile = card.Profile with { Contact = "+7 900" } }, participant)).Rows.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Unchanged);
    }

    [Fact]
    public void finds_one_of_several_by_the_class_and_otherwise_asks()
    {
        (var one, var other) = (Somebody("Алёшин Пётр", "5 «А»"), Somebody("Алёшин Пётр", "7 «Б»"));
        Plan(Heading + "Алёшин;Пётр;;01.05.2014;ученик;7Б;\n", one, other).Rows[0].Card.ShouldBe(other.Card);
        Fault(Heading + "Алёшин;Пётр;;01.05.2014;ученик;9 «В»;\n", one, other).ShouldBe(new(RosterField.Place, Say.SeveralAlike));
    }

    [Fact]
    public void names_the_row_that_is_there_twice()
    {
        var plan = Plan(Heading + Row + Row.Replace('ё', 'е'));
        plan.Rows.Select(x => x.Verdict).ShouldBe([Verdict.New, Verdict.Faulty]);
        plan.Rows[1].Faults.ShouldHaveSingleItem().Sentence.ShouldContain("строке 2");
    }

    [Fact]
    public void leaves_those_alone_who_left_are_blocked_or_are_of_another_kind()
    {
        var list = Heading + "Алёшин;Пётр;;01.05.2014;ученик;6 «А»;\n";
        var (card, participant) = Somebody("Алёшин Пётр", "5 «А»");
        Fault(list, (card, participant with { LeftOn = new(2026, 9, 8) })).Sentence.ShouldContain("08.09.2026");
        Fault(list, (card, participant with { BlockedFor = default(BlockReason) })).Sentence.ShouldBe(Say.RowOfBlocked);
        Fault(list, (card, participant with { Kind = ParticipantKind.Alumnus })).Field.ShouldBe(RosterField.Category);
    }

    [Fact]
    public void is_another_as_soon_as_anything_of_it_is()
    {
        var list = Heading + "Алёшин;Пётр;;01.05.2014;ученик;6 «А»;\n";
        var (card, participant) = Somebody("Алёшин Пётр", "5 «А»");
        var seen = Plan(list, (card, participant)).Seen;
        Plan(list, (card, participant)).Seen.ShouldBe(seen);
        Plan(list, (card with { Record = Guid.NewGuid() }, participant)).Seen.ShouldNotBe(seen);
        Plan(list).Seen.ShouldNotBe(seen);
    }

    private static RowFault Fault(string list, params (Mentorship.Participants.Vault.Card, Participant)[] known) => Plan(list, known).Rows.ShouldHaveSingleItem().Faults.ShouldHaveSingleItem();
}
