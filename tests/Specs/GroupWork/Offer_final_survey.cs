using Mentorship.Programme;
using Mentorship.Programme.GroupWork.Completing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Offer_final_survey
{
    private static readonly OfferFinalSurvey Command = new(Pair, [Mentee], Now);

    [Fact]
    public void is_noted_for_whom_it_was_offered_to() => Offering().Only<FinalSurveyOffered>().To.ShouldBe([Mentee]);

    [Fact]
    public void is_refused_twice() => Offering(new FinalSurveyOffered(Pair, [Mentee], Now)).ThenRefused(Say.SurveyAlreadyOffered);

    [Fact]
    public void is_refused_to_a_stranger() =>
        Group(Summed).When(x => OfferFinalSurveyHandler.Handle(Command with { To = [new(Guid.NewGuid())] }, x, Now)).ThenRefused(Say.SurveyOfStranger);

    [Fact]
    public void is_refused_before_the_final_meeting() =>
        Group(Agreed).When(x => OfferFinalSurveyHandler.Handle(Command, x, Now)).ThenRefused(Say.FinalMeetingNotHeld);

    private static Decided Offering(params IFact[] more) => Group([.. Summed, .. more]).When(x => OfferFinalSurveyHandler.Handle(Command, x, Now));
}
