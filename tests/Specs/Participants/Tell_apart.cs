using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Merging;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Tell_apart
{
    private static readonly ParticipantId Other = new(Guid.NewGuid());
    private static readonly TellApart Command = new(Who, Other, Day);

    [Fact]
    public void is_recorded() => Telling(Pupil).Then(new ParticipantsToldApart(Who, Other, Day));

    [Fact]
    public void is_refused_a_second_time() => Telling(Pupil, new ParticipantsToldApart(Who, Other, Day)).ThenRefused(Say.AlreadyToldApart);

    [Fact]
    public void wants_two_records() => new TellApart.Rules().Validate(Command with { Other = Who }).IsValid.ShouldBeFalse();

    private static Decided Telling(params IFact[] past) =>
        new Given<Participant>(past).When(x => TellApartHandler.Handle(Command, x, new(new(Other, ParticipantKind.Pupil), true), Day));
}

public class Two_records
{
    private static readonly Profile One = new("Алёшин", "Пётр", "Ильич", new(2014, 5, 1), "5 «А»", null);

    [Theory]
    [InlineData("Алешин", "Петр", "Ильич", Likeness.Same)]
    [InlineData("АЛЁШИН", "Пётр", "Ильич", Likeness.Same)]
    [InlineData("Алёшин", "Пётр", null, Likeness.MiddleNameMissing)]
    [InlineData("Алешин", "Пертр", "Ильич", Likeness.NameAlmost)]
    public void of_one_birthday_are_alike_by_their_names(string last, string first, string? middle, Likeness likeness) =>
        Likenesses.Of(One, One with { LastName = last, FirstName = first, MiddleName = middle }).ShouldBe(likeness);

    [Fact]
    public void are_two_people_by_another_name() => Likenesses.Of(One, One with { LastName = "Белов", FirstName = "Олег" }).ShouldBeNull();

    [Fact]
    public void of_the_same_full_name_may_have_one_birthday_wrong() => Likenesses.Of(One, One with { BornOn = new(2014, 1, 5) }).ShouldBe(Likeness.BirthDateDiffers);

    [Fact]
    public void without_a_patronymic_and_of_other_birthdays_are_two_people() =>
        Likenesses.Of(One with { MiddleName = null }, One with { MiddleName = null, BornOn = new(2014, 1, 5) }).ShouldBeNull();
}
