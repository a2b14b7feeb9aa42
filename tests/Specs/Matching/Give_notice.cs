using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Give_notice
{
    [Fact]
    public void is_recorded_where_an_agreement_is_signed() =>
        When(TeachersProposed, new MentoringAgreementSigned(Past.Group, Teacher, Paper, Day), Formed(TeachersProposed)).Then(new MentorGaveNotice(Past.Group, Teacher, Day));

    [Fact]
    public void is_refused_without_an_agreement() => When(TeachersProposed, Formed(TeachersProposed)).ThenRefused(Say.NoAgreement);

    private static Decided When(params IFact[] past) =>
        new Given<Group>(past).When(x => GiveNoticeHandler.Handle(new(Past.Group, Teacher, Day), x, Day));
}
