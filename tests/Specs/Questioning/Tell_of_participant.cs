using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Telling;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Questioning;

public class Tell_of_participant
{
    private static readonly TellOfParticipant Command = new(Who, Cycle, ["MATH"], "Отстаёт после болезни", Day);

    [Fact]
    public void leaves_topics_in_the_log_and_the_words_in_the_vault()
    {
        var told = new Given<Participant>(Pupil, ForChild).When(x => TellOfParticipantHandler.Handle(Command, x, Child, ToldBy.ClassTeacher, Sealed, Day)).Only<ThirdPartyInformationCollected>();
        told.RequestCodes.ShouldBe(["MATH"]);
        (told.By, told.Answers).ShouldBe((ToldBy.ClassTeacher, Sealed.Record));
    }

    [Fact]
    public void is_refused_without_consent() =>
        new Given<Participant>(Pupil).When(x => TellOfParticipantHandler.Handle(Command, x, Child, ToldBy.ClassTeacher, Sealed, Day)).ThenRefused(Say.NoConsent);

    [Fact]
    public void takes_topics_of_the_catalogue_only() =>
        new TellOfParticipant.Rules().Validate(Command with { RequestCodes = ["MAGIC"] }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.NotInTheCatalogue);
}
