using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Tests.Specs.Participants;

public class Grant_consent
{
    private static readonly ParticipantId Pupil = new(Guid.NewGuid());
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public void is_recorded() =>
        new Given<Participant>(new ParticipantRegistered(Pupil, ParticipantKind.Pupil, AgeBand.Adult, default, "", Today))
            .When(x => GrantConsentHandler.Handle(new(Pupil, default, ConsentKind.OwnProcessing, Today), x, Today))
            .Only<ConsentGranted>().Participant.ShouldBe(Pupil);
}
