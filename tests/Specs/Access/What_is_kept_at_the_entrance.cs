using System.Net;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Providers;
using Mentorship.Host.Access.SecondFactor;
using Mentorship.Host.Access.Watching;

namespace Mentorship.Tests.Specs.Access;

public class What_is_kept_at_the_entrance
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Account Owner = new(Guid.NewGuid(), "orlova", "", "s", [Role.Curator]) { Stamp = "a" };
    private static readonly Session Fresh = new(Guid.NewGuid(), Owner.Id, "a", Now, "", "", Ways.Password);

    [Theory, InlineData("192.0.2.77", "192.0.2.0/24"), InlineData("::ffff:192.0.2.77", "192.0.2.0/24"), InlineData("2001:db8:1:2:3::4", "2001:db8:1::/48")]
    public void of_an_address_is_not_its_last_part(string address, string kept) => Whereabouts.Shortened(IPAddress.Parse(address)).ShouldBe(kept);

    [Fact]
    public void of_a_browser_is_two_words() =>
        Whereabouts.Device("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 YaBrowser/25.8 Safari/537.36").ShouldBe("Яндекс Браузер, Windows");

    [Fact]
    public void of_an_invitation_is_the_hash_of_256_bits()
    {
        var secret = Invitation.NewSecret();
        secret.Length.ShouldBe(43);
        Invitation.NewSecret().ShouldNotBe(secret);
        Invitation.HashOf(secret).ShouldMatch("^[A-Za-z0-9_-]{43}$");
        Invitation.HashOf(secret).ShouldNotBe(secret);
    }

    [Fact]
    public void is_an_invitation_for_a_week_and_once()
    {
        var invitation = new Invitation("x", Owner.Id, "s", Guid.NewGuid(), Now);
        invitation.Open(Now.AddDays(6.9)).ShouldBeTrue();
        invitation.Open(Now.AddDays(7)).ShouldBeFalse();
        (invitation with { UsedAt = Now }).Open(Now).ShouldBeFalse();
        (invitation with { RevokedAt = Now }).Open(Now).ShouldBeFalse();
    }

    [Fact]
    public void is_a_session_for_ten_idle_hours_a_week_in_all_and_one_stamp()
    {
        Fresh.Good(Owner, Now.AddHours(9.9)).ShouldBeTrue();
        Fresh.Good(Owner, Now.AddHours(10)).ShouldBeFalse();
        (Fresh with { LastSeen = Now.AddDays(6.9) }).Good(Owner, Now.AddDays(6.95)).ShouldBeTrue();
        (Fresh with { LastSeen = Now.AddDays(6.9) }).Good(Owner, Now.AddDays(7)).ShouldBeFalse();
        Fresh.Good(Owner with { Stamp = "b" }, Now).ShouldBeFalse();
        Fresh.Good(Owner with { ClosedUntil = DateTimeOffset.MaxValue }, Now).ShouldBeFalse();
        Fresh.Good(Owner with { Id = Guid.NewGuid() }, Now).ShouldBeFalse();
        Fresh.Good(null, Now).ShouldBeFalse();
    }

    /// <summary>Of the appendix of RFC 6238, cut to six digits.</summary>
    [Theory, InlineData(59, "287082"), InlineData(1111111109, "081804"), InlineData(2000000000, "279037")]
    public void fits_the_codes_of_the_standard(long second, string code)
    {
        const string key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        var at = DateTimeOffset.FromUnixTimeSeconds(second);
        AppCodes.StepOf(key, code, at.UtcDateTime).ShouldBe(second / 30);
        AppCodes.StepOf(key, code, at.AddSeconds(30).UtcDateTime).ShouldBe(second / 30);
        AppCodes.StepOf(key, code, at.AddMinutes(2).UtcDateTime).ShouldBeNull();
    }

    [Theory, InlineData("/groups", "/groups"), InlineData("//evil.example", "/"), InlineData("/\\evil.example", "/"), InlineData("https://evil.example", "/"), InlineData(null, "/"), InlineData("", "/")]
    public void leads_to_no_other_site(string? target, string shown) => ProviderDoor.Local(target).ShouldBe(shown);

    [Fact]
    public void of_an_account_is_in_no_log_line() => (Owner with { PasswordHash = "hash", CodeKey = "key" }).ToString().ShouldBe($"Account {Owner.Id}");
}
