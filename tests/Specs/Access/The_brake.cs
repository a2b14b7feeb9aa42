using Mentorship.Host.Access.Braking;
using Microsoft.Extensions.Time.Testing;

namespace Mentorship.Tests.Specs.Access;

public sealed class The_brake : IDisposable
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 9, 15, 9, 0, 0, TimeSpan.Zero));
    private readonly Brake brake;

    public The_brake() => brake = new(clock);

    [Fact]
    public void leaves_five_tries_free_and_then_waits_twice_as_long_each_time()
    {
        for (var i = 0; i < 5; i++) Wrong("orlova", "10.0.0.1").ShouldBeNull();
        foreach (var seconds in new[] { 2, 4, 8, 16, 32 })
        {
            Wrong("orlova", "10.0.0.1").ShouldBe(TimeSpan.FromSeconds(seconds));
            clock.Advance(TimeSpan.FromSeconds(seconds));
            Wrong("orlova", "10.0.0.1").ShouldBeNull();
        }
    }

    [Fact]
    public void never_waits_longer_than_a_quarter_of_an_hour() =>
        new Failures(1000, clock.GetUtcNow()).Wait(5, clock.GetUtcNow()).ShouldBe(TimeSpan.FromMinutes(15));

    [Fact]
    public void is_released_by_the_right_password()
    {
        for (var i = 0; i < 4; i++) Wrong("orlova", "10.0.0.1");
        brake.Begin(new("orlova", "10.0.0.1", null)).ShouldBeNull();
        brake.Succeeded(new("orlova", "10.0.0.1", null));
        for (var i = 0; i < 5; i++) Wrong("orlova", "10.0.0.1").ShouldBeNull();
    }

    [Fact]
    public void does_not_hold_others_at_the_same_address()
    {
        for (var i = 0; i < 20; i++) Wrong("orlova", "10.0.0.1");
        Wrong("zimin", "10.0.0.1").ShouldBeNull();
    }

    [Fact]
    public void holds_strangers_who_try_one_login_from_many_addresses_but_not_its_owner_at_a_known_device()
    {
        for (var i = 0; i < 50; i++) Wrong("orlova", $"10.0.1.{i}").ShouldBeNull();
        Wrong("orlova", "10.0.2.1").ShouldNotBeNull();
        brake.Begin(new("orlova", "10.0.2.1", "her laptop")).ShouldBeNull();
    }

    [Fact]
    public void holds_an_address_that_tries_many_logins_but_not_a_known_device_there()
    {
        for (var i = 0; i < 100; i++) Wrong($"login{i}", "10.0.0.1").ShouldBeNull();
        Wrong("another", "10.0.0.1").ShouldNotBeNull();
        Wrong("another", "10.0.0.2").ShouldBeNull();
        brake.Begin(new("another", "10.0.0.1", "a laptop")).ShouldBeNull();
    }

    [Fact]
    public void counts_tries_that_come_all_at_once()
    {
        var begun = 0;
        Parallel.For(0, 200, _ =>
        {
            if (brake.Begin(new("orlova", "10.0.0.1", null)) is null) Interlocked.Increment(ref begun);
        });
        begun.ShouldBe(5);
    }

    [Fact]
    public void counts_what_comes_all_at_once_from_one_address_under_as_many_logins()
    {
        var begun = 0;
        Parallel.For(0, 1500, i =>
        {
            if (brake.Begin(new($"login{i}", "10.0.0.1", null)) is null) Interlocked.Increment(ref begun);
        });
        begun.ShouldBe(100);
    }

    [Fact]
    public void gives_back_to_the_address_what_was_right()
    {
        for (var i = 0; i < 500; i++)
        {
            brake.Begin(new($"login{i}", "10.0.0.1", null)).ShouldBeNull();
            brake.Succeeded(new($"login{i}", "10.0.0.1", null));
        }
    }

    [Fact]
    public void lets_an_address_try_twenty_more_each_minute()
    {
        for (var i = 0; i < 100; i++) Wrong($"login{i}", "10.0.0.1");
        Wrong("another", "10.0.0.1").ShouldBe(TimeSpan.FromSeconds(3));
        clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 20; i++) Wrong($"new{i}", "10.0.0.1").ShouldBeNull();
        Wrong("another", "10.0.0.1").ShouldNotBeNull();
        clock.Advance(TimeSpan.FromHours(2));
        for (var i = 0; i < 100; i++) Wrong($"later{i}", "10.0.0.1").ShouldBeNull();
        Wrong("another", "10.0.0.1").ShouldNotBeNull();
    }

    public void Dispose() => brake.Dispose();

    private TimeSpan? Wrong(string login, string address)
    {
        var wait = brake.Begin(new(login, address, null));
        if (wait is null) brake.Failed(new(login, address, null));
        return wait;
    }
}
