using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Issue_consent_forms
{
    private static readonly IssueConsentForms Command = new([Who], ConsentKind.ChildProcessing, FormRoute.Paper, Day);

    [Fact]
    public void waits_for_each_who_was_given_one() =>
        Issued(Command, Pupil).ShouldBe([new Appended(Who.Value, new ConsentFormIssued(Who, ConsentKind.ChildProcessing, FormRoute.Paper, "C-2/2", Day))]);

    [Fact]
    public void waits_for_nobody_who_has_agreed() => Issued(Command, Pupil, ForChild).ShouldBeEmpty();

    [Fact]
    public void waits_for_nobody_who_has_left() => Issued(Command, Pupil, Left).ShouldBeEmpty();

    [Fact]
    public void waits_for_nobody_whom_the_form_is_not_for() => Issued(Command with { Kind = ConsentKind.OwnProcessing }, Pupil).ShouldBeEmpty();

    [Fact]
    public void counts_how_often_it_was_asked_until_it_is_answered()
    {
        var issued = new ConsentFormIssued(Who, ConsentKind.ChildProcessing, FormRoute.Link, "C-2/2", new(2026, 9, 2));
        new Given<Participant>(Pupil, issued, issued with { OccurredOn = Day }).State.Awaited.ShouldBe([new Awaited(ConsentKind.ChildProcessing, new(2026, 9, 2), Day, 2)]);
        new Given<Participant>(Pupil, issued, ForChild).State.Awaited.ShouldBeEmpty();
    }

    [Fact]
    public void is_not_there_for_a_stranger() => Should.Throw<NotThere>(() => IssueConsentFormsHandler.Handle(Command, new([], new("C-2/2")), Day));

    private static IReadOnlyList<object> Issued(IssueConsentForms command, params IFact[] past) =>
        [.. IssueConsentFormsHandler.Handle(command, new([(new Given<Participant>(past).State, Child)], new("C-2/2")), Day)];
}
