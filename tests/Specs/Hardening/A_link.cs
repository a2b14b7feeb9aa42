using Mentorship.Host.Access.Links;

namespace Mentorship.Tests.Specs.Hardening;

public class A_link
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 9, 0, 0, TimeSpan.Zero);

    private static readonly OneTimeLink Link = new("hash", Guid.NewGuid(), "s", new(LinkKind.ChildConsent, Guid.NewGuid(), GivenBy.Representative, Side.Mentee), Guid.NewGuid(), Now);

    [Fact]
    public void is_open_until_its_day_and_no_longer()
    {
        Link.StateAt(Now.AddDays(14).AddSeconds(-1)).ShouldBe(LinkState.Open);
        Link.StateAt(Now.AddDays(14)).ShouldBe(LinkState.Expired);
    }

    [Fact]
    public void is_burnt_by_the_fifth_wrong_date()
    {
        var tried = Enumerable.Range(1, 4).Aggregate(Link, (x, _) => x.TriedWrongly());
        tried.StateAt(Now).ShouldBe(LinkState.Open);
        tried.TriedWrongly().StateAt(Now).ShouldBe(LinkState.Burnt);
    }

    [Fact]
    public void lends_a_right_and_says_who_uses_it()
    {
        var actor = Link.Holder();
        actor.Roles.ShouldBe([Role.Curator]);
        actor.Holder.ShouldBe(new LinkHolder(Link.Number, Role.Representative));
        actor.OnBehalfOf.ShouldBe(Link.Matter.Participant);
        actor.Account.ShouldNotBe(Link.IssuedBy);
    }

    [Fact]
    public void makes_guessers_wait_longer_each_time()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now);
        using var brake = new LinkBrake(clock);
        brake.Begin("x").ShouldBeNull();
        brake.Begin("x").ShouldBeNull();
        brake.Begin("x").ShouldBe(TimeSpan.FromSeconds(2));
        clock.Advance(TimeSpan.FromSeconds(2));
        brake.Begin("x").ShouldBeNull();
        brake.Begin("x").ShouldBe(TimeSpan.FromSeconds(4));
        brake.Begin("y").ShouldBeNull();
    }
}
