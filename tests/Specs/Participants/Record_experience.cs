using Mentorship.Participants;
using Mentorship.Participants.Answering;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Record_experience
{
    private static readonly RecordExperience Command = new(Who, 7, 2, Day);
    private static readonly ExperienceRecorded Recorded = new(Who, 7, 2, Day);

    [Fact]
    public void is_recorded() => Recording(Adult, Teacher, Own).Then(Recorded);

    [Fact]
    public void is_refused_without_consent() => Recording(Adult, Teacher).ThenRefused(Say.NoConsent);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Participant>(Teacher, Own).When(x => RecordExperienceHandler.Handle(Command with { On = Day.AddDays(1) }, x, Adult, Day)).ThenRefused(Say.NotInFuture);

    [Theory, InlineData(0, 7), InlineData(11, 7), InlineData(12, 8), InlineData(120, 17)]
    public void grows_by_itself(int months, int years)
    {
        var standing = StandingOfHandler.Of(new Given<Participant>(Teacher, Own, Recorded).State, Adult, Cycle, Day.AddMonths(months));
        (standing.Years, standing.YearsHere).ShouldBe((years, years - 5));
    }

    [Fact]
    public void stays_unknown_where_nobody_has_said()
    {
        StandingOfHandler.Of(new Given<Participant>(Teacher, Own).State, Adult, Cycle, Day).Years.ShouldBeNull();
        StandingOfHandler.Of(new Given<Participant>(Teacher, Own, Recorded with { YearsHere = null }).State, Adult, Cycle, Day).YearsHere.ShouldBeNull();
    }

    [Fact]
    public void needs_one_of_the_two_and_no_more_here_than_in_all()
    {
        Sentences(Command with { Years = null, YearsHere = null }).ShouldBe([Say.ExperienceEmpty]);
        Sentences(Command with { YearsHere = 8 }).ShouldBe([Say.ExperienceHereLonger]);
        Sentences(Command with { Years = 71 }).Length.ShouldBe(1);
        Sentences(Command with { Years = null }).ShouldBeEmpty();
    }

    private static string[] Sentences(RecordExperience command) => [.. new RecordExperience.Rules().Validate(command).Errors.Select(x => x.ErrorMessage)];

    private static Decided Recording(Birthday born, params IFact[] past) =>
        new Given<Participant>(past).When(x => RecordExperienceHandler.Handle(Command, x, born, Day));
}
