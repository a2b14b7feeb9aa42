using MailKit.Security;

namespace Mentorship.Host.Reminding;

/// <summary>The mail server that letters go out by, as the configuration names it (<c>Mail:Host</c> …); while it names none, no letter is written.</summary>
public sealed record MailSettings(string Host, int Port, SecureSocketOptions Security, string From, string? User, string? Password, string Address)
{
    private const int Submission = 587;

    public static MailSettings? Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        return mail["Host"] is { Length: > 0 } host && mail["From"] is { Length: > 0 } from
            ? new(host, mail.GetValue("Port", Submission), mail.GetValue("Security", SecureSocketOptions.StartTls), from, mail["User"], mail["Password"], (mail["Address"] ?? "").TrimEnd('/'))
            : null;
    }

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
