using System.Security.Cryptography;
using System.Text;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace Mentorship.Design;

/// <summary>The same form sent twice, as by a double click, is one act: the second sending waits for the first and ends as it ended.</summary>
public static class SameForm
{
    private static readonly MemoryCache Sent = new(new MemoryCacheOptions());
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);
    private static readonly Lock Gate = new();

    private sealed record Sending(Task Act, string Then);

    public static Task Once(IFormCollection form, Func<Task> act, string then = "")
    {
        var key = KeyOf(form);
        lock (Gate)
        {
            // an act that was refused may be tried again: the form is the same, the world may not be
            return Sent.TryGetValue<Sending>(key, out var first) && first!.Act is { IsFaulted: false, IsCanceled: false }
                ? first.Act
                : Sent.Set(key, new Sending(act(), then), Remembered).Act;
        }
    }

    /// <summary>Where the form led when it was sent before, if that was done: the page may have no place for it any more.</summary>
    public static async Task<string?> Led(IFormCollection form)
    {
        if (!Sent.TryGetValue<Sending>(KeyOf(form), out var first)) return null;
        await first!.Act.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return first.Act.IsCompletedSuccessfully && first.Then.Length > 0 ? first.Then : null;
    }

    /// <summary>Every form brought to a browser carries a token of its own, so equal contents mean the same form.</summary>
    private static string KeyOf(IFormCollection form)
    {
        var contents = new StringBuilder(Actor.Current?.Account.ToString());
        foreach (var (name, values) in form.OrderBy(x => x.Key, StringComparer.Ordinal)) contents.Append('\n').Append(name).Append('=').Append(values);
        foreach (var file in form.Files) contents.Append('\n').Append(file.Name).Append('=').Append(file.FileName).Append(file.Length);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(contents.ToString())));
    }
}
