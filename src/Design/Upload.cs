using Microsoft.AspNetCore.Http;

namespace Mentorship.Design;

/// <summary>A file that a command reads at once and that is no paper: its name and what is in it.</summary>
public static class Upload
{
    /// <summary>The fields of a command that come from the file of a form; of a file over the limit only so much that the rules see it.</summary>
    public static Dictionary<string, Func<IFormCollection, object?>> Of(int limit, string name = "file") => new()
    {
        ["FileName"] = form => form.Files.GetFile(name)?.FileName is { } typed ? Path.GetFileName(typed) : "",
        ["Content"] = form => Content(form.Files.GetFile(name), limit),
    };

    private static byte[] Content(IFormFile? file, int limit)
    {
        if (file is null) return [];
        if (file.Length > limit) return new byte[limit + 1];
        using var content = new MemoryStream((int)file.Length);
        file.CopyTo(content);
        return content.ToArray();
    }
}
