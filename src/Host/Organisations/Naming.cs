using System.Text.RegularExpressions;
using FluentValidation;

namespace Mentorship.Host.Organisations;

/// <summary>What organisations are called: by a short code in addresses and in the log, by a name on screens.</summary>
public static partial class Naming
{
    /// <summary>A code goes into addresses, settings of a connection and the log, so it is made of nothing that could mean more there.</summary>
    public static IRuleBuilderOptions<T, string> IsCode<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Must(x => x is null || Code().IsMatch(x)).WithMessage(_ => Say.CodeForm);

    public static IRuleBuilderOptions<T, string> IsName<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(200).Must(x => x is null || !x.Any(char.IsControl)).WithMessage(_ => Say.NameForm);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{1,39}\z")]
    private static partial Regex Code();
}
