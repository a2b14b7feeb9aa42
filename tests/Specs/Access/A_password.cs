using Mentorship.Host.Access.Accounts;

namespace Mentorship.Tests.Specs.Access;

public class A_password
{
    [Theory, InlineData("лиса рисует мост"), InlineData("correct horse battery"), InlineData("7 синих паровозов"), InlineData("Xk9-vvrT-2mQz")]
    public void of_several_words_is_taken(string password) => PasswordPolicy.Refusal(password, "orlova").ShouldBeNull();

    [Theory, InlineData("короткий"), InlineData("123456789"), InlineData("")]
    public void that_is_short_is_not_taken(string password) => Refused(password, "короче 10");

    [Fact]
    public void of_129_characters_is_not_taken() => Refused(new string('ы', 65) + new string('w', 64), "длиннее 128");

    [Theory, InlineData("orlova и весна"), InlineData("весна ORLOVA")]
    public void with_the_login_in_it_is_not_taken(string password) => Refused(password, "логин");

    [Theory,
     InlineData("1234567890"), InlineData("qwertyuiop"), InlineData("password123"), InlineData("Password2026!"), InlineData("iloveyou2026"), InlineData("p@ssw0rd123"),
     InlineData("йцукенгшщз"), InlineData("зфыыцщкв2026"), InlineData("наставник-2026"), InlineData("Школа1234567"), InlineData("aaaaaaaaaaaa"), InlineData("abababababab"),
     InlineData("abcdefghijkl"), InlineData("dragondragon"), InlineData("!!!!password!!!!")]
    public void that_everybody_tries_first_is_not_taken(string password) => Refused(password, "подбирают");

    private static void Refused(string password, string because) =>
        PasswordPolicy.Refusal(password, "orlova").ShouldNotBeNull(password).ShouldContain(because, Case.Sensitive, password);
}
