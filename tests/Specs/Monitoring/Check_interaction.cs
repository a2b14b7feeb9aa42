using Mentorship.Monitoring;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;

namespace Mentorship.Tests.Specs.Monitoring;

public class Check_interaction
{
    private static readonly ParticipantId Mentor = new(Guid.NewGuid());
    private static readonly ParticipantId Mentee = new(Guid.NewGuid());
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly Asked Asked = new(new(Group, Cycle, MentoringForm.PupilPupil, "EQUAL", Mentor, [Mentor], [Mentee]), null);
    private static readonly CheckInteraction Command = new(Group, Cycle, [Mentor, Mentee], 8, 7, false, Today);

    [Fact]
    public void concerns_the_members() =>
        new Given<Interaction>().When(x => CheckInteractionHandler.Handle(Command, x, Asked, Today))
            .Then(new InteractionChecked(Group, Cycle, Command.Members, 8, 7, false, Today));

    [Fact]
    public void is_refused_for_somebody_of_another_group() =>
        new Given<Interaction>().When(x => CheckInteractionHandler.Handle(Command with { Members = [new(Guid.NewGuid())] }, x, Asked, Today)).ThenRefused(Say.NotAMember);

    [Fact]
    public void is_recorded_once_a_day() =>
        new Given<Interaction>(new InteractionChecked(Group, Cycle, [Mentor, Mentee], 5, 5, true, Today))
            .When(x => CheckInteractionHandler.Handle(Command, x, Asked, Today)).ThenRefused(Say.CheckedThatDay);
}
