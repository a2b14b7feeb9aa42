using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Reject_mentor
{
    private static readonly RejectMentor Command = new(Id, RejectionReason.NoTime, Day);

    [Fact]
    public void closes_the_candidacy() =>
        new Given<Candidacy>(Shortlisted).When(x => RejectMentorHandler.Handle(Command, x, Day)).Then(new MentorRejected(Id, Teacher, Cycle, RejectionReason.NoTime, Day));

    [Fact]
    public void is_refused_after_selection() =>
        new Given<Candidacy>(Shortlisted, Selected).When(x => RejectMentorHandler.Handle(Command, x, Day)).ThenRefused(Say.CandidacyClosed);
}
