using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Host.Access.Accounts;

/// <summary>Which passwords are not taken: the short, the known and those with the login in them. Nothing is asked about kinds of characters.</summary>
public sealed class PasswordPolicy : IPasswordValidator<Account>
{
    public const int Shortest = 10, Longest = 128;

    private const string Cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё", Latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    /// <summary>Words of this product that everybody tries first.</summary>
    private static readonly string[] Near = ["наставник", "наставничество", "наставляемый", "mentorship", "mentor", "nastavnik", "nastavnichestvo", "пароль", "школа", "учитель", "директор"];

    private static readonly Lazy<HashSet<string>> Known = new(Read);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Refusal(password ?? "", user.Login) is { } sentence ? IdentityResult.Failed(new IdentityError { Description = sentence }) : IdentityResult.Success);

    /// <summary>Why a password is not taken, or nothing.</summary>
    public static string? Refusal(string password, string login) =>
        password.Length < Shortest ? Say.PasswordShort
        : password.Length > Longest ? Say.PasswordLong
        : login.Length > 2 && password.Contains(login, StringComparison.OrdinalIgnoreCase) ? Say.PasswordHasLogin
        : IsKnown(password.ToLowerInvariant()) ? Say.PasswordKnown
        : null;

    /// <summary>Known as it is, without the year or mark behind it, said twice, or typed in the other keyboard layout.</summary>
    private static bool IsKnown(string password)
    {
        string[] forms = [password, Layout(password)];
        return forms.Any(x => Listed(x) || Listed(Bare(x)) || Listed(Bare(Plain(x))) || Repeats(x));
    }

    private static bool Listed(string form) => Known.Value.Contains(form) || Near.Contains(form);

    private static string Bare(string password) => password.Trim([.. "0123456789!?.,-_*#@+=$%&() "]);

    private static string Plain(string password) =>
        password.Replace('0', 'o').Replace('1', 'l').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('@', 'a').Replace('$', 's');

    private static string Layout(string password) =>
        string.Concat(password.Select(x => Cyrillic.IndexOf(x, StringComparison.Ordinal) is var at and >= 0 ? Latin[at] : x));

    /// <summary>Some few characters over and over, or a run along the keyboard or the digits.</summary>
    private static bool Repeats(string password) =>
        password.Distinct().Count() < 5
        || Enumerable.Range(1, password.Length / 2).Any(n => password.Length % n == 0 && string.Concat(Enumerable.Repeat(password[..n], password.Length / n)) == password && (n < 5 || Listed(password[..n])))
        || password.Zip(password.Skip(1)).All(x => x.Second - x.First is 1 or -1 or 0);

    private static HashSet<string> Read()
    {
        using var packed = typeof(PasswordPolicy).Assembly.GetManifestResourceStream("known-passwords.txt.gz")!;
        using var lines = new StreamReader(new GZipStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        return [.. lines.ReadToEnd().Split('\n')];
    }
}
