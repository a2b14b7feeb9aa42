using Mentorship.Host.Hardening;

namespace Mentorship.Tests.Specs.Hardening;

public class The_policy_of_content
{
    [Fact]
    public void lets_forms_lead_to_providers_and_nowhere_else() =>
        SafeHeaders.Policy(["https://id.example/realms/school", "https://id.example/other"]).ShouldEndWith("form-action 'self' https://id.example");

    [Fact]
    public void lets_no_script_or_style_stand_in_a_page() => SafeHeaders.Policy([]).ShouldNotContain("unsafe");
}
