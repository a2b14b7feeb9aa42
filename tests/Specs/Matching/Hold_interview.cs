using Mentorship.Host.Demo;
using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Hold_interview
{
    private static readonly HoldInterview Command = Interviews.Held(Id, 1, Day);

    [Fact]
    public void rests_on_the_sheet() => When(Shortlisted).Then(Interviewed);

    [Fact]
    public void goes_without_an_appointment_and_after_one() => When(Shortlisted, Appointed).Then(Interviewed);

    [Fact]
    public void is_refused_a_second_time() => When(Shortlisted, Interviewed).ThenRefused(Say.AlreadyInterviewed);

    [Fact]
    public void is_refused_after_the_decision() => When(Shortlisted, Selected).ThenRefused(Say.CandidacyClosed);

    [Fact]
    public void wants_every_question_answered() =>
        new HoldInterview.Rules().Validate(Command with { ConflictText = "", AgeFrom = 12, AgeTo = 10 }).Errors.Select(x => x.PropertyName).ShouldBe(["ConflictText", "AgeTo"]);

    private static Decided When(params IFact[] past) => new Given<Candidacy>(past).When(x => HoldInterviewHandler.Handle(Command, x, new([Mentor(Teacher)]), Words, Day));
}
