using FluentValidation;

namespace Mentorship.Host.Access.Inviting;

/// <summary>What a login may look like.</summary>
public static class LoginForm
{
    public static IRuleBuilderOptions<T, string> IsLogin<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Matches("^[a-z0-9][a-z0-9._@-]{2,63}$").WithMessage(_ => Say.LoginForm);
}
