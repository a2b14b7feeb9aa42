namespace Mentorship.Host.LocalDatabase;

/// <summary>PostgreSQL refuses to run as root; this is how we run it all the same.</summary>
public sealed class Unprivileged
{
    private readonly string[] prefix = [];
    private readonly string owner = "";

    public Unprivileged()
    {
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows()) return;
        var (user, group) = Somebody();
        prefix = ["unshare", "--user", $"--map-user={user}", $"--map-group={group}"];
        // in a user namespace of its own the files stay ours, so it works below a closed home directory too
        owner = "0:0";
        if (Shell.Run([.. prefix, "true"]).Succeeded) return;
        prefix = ["setpriv", $"--reuid={user}", $"--regid={group}", "--clear-groups"];
        owner = $"{user}:{group}";
        if (!Shell.Run([.. prefix, "true"]).Succeeded)
            throw new NoDatabase(
                "PostgreSQL нельзя запустить от имени root, и сменить пользователя не удалось. Запустите программу от обычного пользователя.",
                "PostgreSQL does not run as root, and changing to another user failed. Start the program as an ordinary user.");
    }

    public string[] Run(params string[] command) => [.. prefix, .. command];

    /// <summary>Gives a file or directory to whoever the server runs as.</summary>
    public void Give(string path)
    {
        if (owner.Length > 0) Shell.Run(["chown", "-R", owner, path]);
    }

    private static (string User, string Group) Somebody()
    {
        var known = File.ReadLines("/etc/passwd").Select(x => x.Split(':')).Where(x => x.Length > 3).ToLookup(x => x[0], x => (x[2], x[3]));
        return known["postgres"].Concat(known["nobody"]).FirstOrDefault(("65534", "65534"));
    }
}
