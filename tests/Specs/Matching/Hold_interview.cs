using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Hold_interview
{
    private static readonly HoldInterview Command = new(Id, Day);

    [Fact]
    public void is_recorded() =>
        new Given<Candidacy>(Shortlisted).When(x => HoldInterviewHandler.Handle(Command, x, new([Mentor(Teacher)]), Day)).Then(Interviewed);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Candidacy>(Shortlisted, Interviewed).When(x => HoldInterviewHandler.Handle(Command, x, new([]), Day)).ThenRefused(Say.AlreadyInterviewed);

    [Fact]
    public void is_refused_after_the_decision() =>
        new Given<Candidacy>(Shortlisted, Selected).When(x => HoldInterviewHandler.Handle(Command, x, new([]), Day)).ThenRefused(Say.CandidacyClosed);
}
