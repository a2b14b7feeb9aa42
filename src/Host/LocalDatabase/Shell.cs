using System.Diagnostics;

namespace Mentorship.Host.LocalDatabase;

/// <summary>Runs another program and tells what came of it.</summary>
public static class Shell
{
    public static (bool Succeeded, string Output) Run(IReadOnlyList<string> command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode == 0, output + errors.Result);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (false, missing.Message);
        }
    }

    /// <summary>Starts a program that outlives us, deaf to our terminal, writing to a file.</summary>
    public static Process Leave(IReadOnlyList<string> command, string log)
    {
        string[] detached = Run(["setsid", "true"]).Succeeded ? ["setsid"] : [];
        string[] whole = [.. detached, "sh", "-c", "exec \"$@\" >>\"$0\" 2>&1 </dev/null", log, .. command];
        return Process.Start(new ProcessStartInfo(whole[0], whole.Skip(1)))!;
    }
}
