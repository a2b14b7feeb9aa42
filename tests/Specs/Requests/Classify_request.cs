using Mentorship.Participants;
using Mentorship.Participants.Classifying;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Requests;

public class Classify_request
{
    private static readonly ClassifyRequest Command = new(Who, Cycle, ["SPORT"], 1, Day);
    private static readonly ParticipationQuestionnaireSubmitted Answered = new(Who, Cycle, Side.Mentee, Contingent.Pupil, "A-1", 2, Sealed.Record, "c", new(2026, 9, 5));

    [Fact]
    public void puts_words_into_codes()
    {
        var classified = new Given<Participant>(Pupil, ForChild, Answered).When(x => ClassifyRequestHandler.Handle(Command, x, Child, Day)).Only<MenteeRequestClassified>();
        classified.ShouldBe(new MenteeRequestClassified(Who, Cycle, classified.RequestCodes, 1, Day));
        classified.RequestCodes.ShouldBe(["SPORT"]);
    }

    [Fact]
    public void is_waited_for_from_the_answers_on_until_it_is_done()
    {
        new Given<Participant>(Pupil, ForChild, Answered, Request).State.UnclassifiedIn.ShouldBe([2026]);
        var done = new Given<Participant>(Pupil, ForChild, Answered, Request, new MenteeRequestClassified(Who, Cycle, ["SPORT"], 1, Day)).State;
        (done.UnclassifiedIn.Length, done.In(Cycle).RequestCodes[0], done.In(Cycle).Priority).ShouldBe((0, "SPORT", 1));
        new Given<Participant>(Pupil, ForChild, Answered, new MenteeRequestClassified(Who, Cycle, ["SPORT"], 1, Day), Answered).State.UnclassifiedIn.ShouldBe([2026]);
    }

    [Fact]
    public void is_refused_where_nothing_was_asked() => new Given<Participant>(Pupil, ForChild).When(x => ClassifyRequestHandler.Handle(Command, x, Child, Day)).ThenRefused(Say.NothingToClassify);

    [Fact]
    public void is_refused_once_consent_was_withdrawn() =>
        new Given<Participant>(Pupil, ForChild, Answered, Withdrawn).When(x => ClassifyRequestHandler.Handle(Command, x, Child, Day)).ThenRefused(Say.ConsentWithdrawn);
}
