using Mentorship.Host.Access.Machines;

namespace Mentorship.Tests.Specs.Hardening;

public class A_machine_clients_secrets
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 9, 0, 0, TimeSpan.Zero);

    private static readonly MachineClient Client = new(Guid.NewGuid(), "x", "s", Guid.NewGuid(), ["feed:read"], Guid.NewGuid(), Now) { Secrets = [new("one", Now, null)] };

    [Fact]
    public void overlap_for_as_long_as_was_said()
    {
        var rotated = Client.Rotate("two", Now, TimeSpan.FromDays(7));
        rotated.Good("one", Now.AddDays(6)).ShouldNotBeNull();
        rotated.Good("one", Now.AddDays(7)).ShouldBeNull();
        rotated.Good("two", Now.AddDays(700)).ShouldNotBeNull();
    }

    [Fact]
    public void are_never_more_than_two()
    {
        var rotated = Client.Rotate("two", Now, TimeSpan.FromDays(7)).Rotate("three", Now.AddDays(1), TimeSpan.FromDays(7));
        rotated.Secrets.Select(x => x.Hash).ShouldBe(["two", "three"]);
    }

    [Fact]
    public void are_worthless_once_the_client_is_disabled() => (Client with { DisabledAt = Now }).Good("one", Now).ShouldBeNull();
}
