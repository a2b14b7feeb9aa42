using Mentorship.Host.Access.Providers;

namespace Mentorship.Tests.Specs.Access;

public class A_return_address
{
    [Theory]
    [InlineData("/")]
    [InlineData("/groups")]
    [InlineData("/people/1?page=2&done=Act#content")]
    [InlineData("/api/journal/export?matter=Names&back=http://elsewhere.example//x")]
    public void of_a_page_of_ours_is_kept(string target) => ProviderDoor.Local(target).ShouldBe(target);

    [Fact]
    public void is_written_as_a_header_takes_it() => ProviderDoor.Local("/people?name=Ян").ShouldBe("/people?name=%D0%AF%D0%BD");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" /groups")]
    [InlineData("groups")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/groups\\..\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("/\r/evil.example")]
    [InlineData("/\0/evil.example")]
    [InlineData("/\u0085/evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData("/groups\r\nSet-Cookie: a=b")]
    [InlineData("/.//evil.example")]
    [InlineData("/..//evil.example")]
    [InlineData("/groups//evil.example")]
    public void of_anything_else_is_the_first_page(string? target) => ProviderDoor.Local(target).ShouldBe("/");
}
