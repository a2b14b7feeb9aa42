using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Subjects;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Receive_subject_request
{
    [Theory]
    [InlineData(SubjectRequestKind.Access, "2026-09-29")]
    [InlineData(SubjectRequestKind.Correction, "2026-09-24")]
    [InlineData(SubjectRequestKind.Blocking, "2026-09-15")]
    [InlineData(SubjectRequestKind.Stop, "2026-09-29")]
    [InlineData(SubjectRequestKind.Destruction, "2026-10-15")]
    [InlineData(SubjectRequestKind.Unlawful, "2026-09-18")]
    public void says_by_when_it_is_to_be_answered(SubjectRequestKind kind, string by) =>
        ReceiveSubjectRequestHandler.AnswerBy(kind, Day, SchoolSettings.Default).ShouldBe(DateOnly.Parse(by, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void counts_the_days_off_of_the_school() =>
        ReceiveSubjectRequestHandler.AnswerBy(SubjectRequestKind.Access, Day, SchoolSettings.Default with { DaysOff = [new(2026, 9, 16)] }).ShouldBe(new(2026, 9, 30));

    [Fact]
    public void is_refused_to_a_representative_who_is_not_there() =>
        new Given<Participant>(Teacher).When(x => ReceiveSubjectRequestHandler.Handle(
            new(new(Guid.NewGuid()), Who, SubjectRequestKind.Access, GivenBy.Representative, RequestChannel.Letter, Day), new(x), SchoolSettings.Default, Day)).ThenRefused(Say.RepresentativeNotLinked);
}

public class Prolong_subject_request
{
    [Fact]
    public void gives_five_working_days_more() =>
        Decide(Day, Received(SubjectRequestKind.Access)).Then(new SubjectRequestProlonged(Asked, Who, Paper, new(2026, 10, 6), Day));

    [Fact]
    public void is_refused_a_second_time() =>
        Decide(Day, Received(SubjectRequestKind.Access), new SubjectRequestProlonged(Asked, Who, Paper, new(2026, 10, 6), Day)).ThenRefused(Say.RequestProlongedAlready);

    [Fact]
    public void is_refused_for_what_the_law_gives_no_more_time() => Decide(Day, Received(SubjectRequestKind.Correction)).ThenRefused(Say.RequestMayNotTakeLonger);

    [Fact]
    public void is_refused_once_the_time_is_over() => Decide(new(2026, 9, 30), Received(SubjectRequestKind.Access)).ThenRefused(Say.RequestTooLateToProlong);

    private static Decided Decide(DateOnly on, params IFact[] past) =>
        new Given<SubjectRequest>(past).When(x => ProlongSubjectRequestHandler.Handle(new(Asked, Paper, on), x, SchoolSettings.Default, new(2026, 10, 1)));

    internal static readonly SubjectRequestId Asked = new(Guid.NewGuid());

    internal static SubjectRequestReceived Received(SubjectRequestKind kind) => new(Asked, Who, kind, GivenBy.Self, RequestChannel.InPerson, new(2026, 9, 29), Day);
}

public class Answer_subject_request
{
    private static readonly PersonalDataDestroyed Gone = new(Who, "3/2026", DestructionGround.SubjectsDemand, 4, 2, 1, Day);

    [Fact]
    public void is_recorded() => Decide(SubjectRequestKind.Access, Pupil)
        .Then(new SubjectRequestAnswered(Prolong_subject_request.Asked, Who, SubjectRequestKind.Access, SubjectAnswer.Done, null, Day));

    [Fact]
    public void of_a_destruction_waits_for_the_act() => Decide(SubjectRequestKind.Destruction, Pupil).ThenRefused(Say.NotDestroyedYet);

    [Fact]
    public void of_a_destruction_is_recorded_behind_the_act() => Decide(SubjectRequestKind.Destruction, Pupil, Gone).Only<SubjectRequestAnswered>().Answer.ShouldBe(SubjectAnswer.Done);

    [Fact]
    public void needs_the_reply_where_it_was_declined()
    {
        var rules = new AnswerSubjectRequest.Rules();
        rules.Validate(new AnswerSubjectRequest(Prolong_subject_request.Asked, SubjectAnswer.Declined, null, Day)).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.ReplyNeeded);
        rules.Validate(new AnswerSubjectRequest(Prolong_subject_request.Asked, SubjectAnswer.Declined, Paper, Day)).IsValid.ShouldBeTrue();
    }

    private static Decided Decide(SubjectRequestKind kind, params IFact[] person) =>
        new Given<SubjectRequest>(Prolong_subject_request.Received(kind)).When(x =>
            AnswerSubjectRequestHandler.Handle(new(Prolong_subject_request.Asked, SubjectAnswer.Done, null, Day), x, new(new Given<Participant>(person).State), Day));
}
