using Mentorship.Host.Audit;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Specs.Audit;

public class The_index_of_concerns
{
    private static ParticipantId Somebody => new(Guid.NewGuid());

    [Fact]
    public void names_all_five_of_a_group()
    {
        ParticipantId[] five = [Somebody, Somebody, Somebody, Somebody, Somebody];
        var held = new MeetingHeld(
            new(Guid.NewGuid()), new(Guid.NewGuid()), MeetingKind.Regular, five, [five[0], five[1]], 45, 8, 8, false, true, null, null, new(2026, 9, 15));
        Concerns.Of(held).ShouldBe(five);
    }
}
