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
        new Given<Candidacy>(Shortlisted).When(x => RejectMentorHandler.Handle(Command, x, new(null), Day)).Then(new MentorRejected(Id, Teacher, Cycle, RejectionReason.NoTime, Day));

    [Fact]
    public void is_refused_after_selection() =>
        new Given<Candidacy>(Shortlisted, Selected).When(x => RejectMentorHandler.Handle(Command, x, new(null), Day)).ThenRefused(Say.CandidacyClosed);

    [Fact]
    public void closes_the_way_of_somebody_never_shortlisted() =>
        new Given<Candidacy>().When(_ => RejectMentorHandler.Handle(Command with { Reason = RejectionReason.CriteriaNotMet }, null, new((Teacher, Cycle)), Day))
            .Then(new MentorRejected(Id, Teacher, Cycle, RejectionReason.CriteriaNotMet, Day));

    [Fact]
    public void finds_nobody_where_nobody_is() => Should.Throw<NotThere>(() => RejectMentorHandler.Handle(Command, null, new(null), Day));
}
