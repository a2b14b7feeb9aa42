namespace Mentorship.Tests.Pages;

/// <summary>Where screenshots go: artifacts/pictures of the repository.</summary>
public static class Pictures
{
    private static readonly string Folder = Directory.CreateDirectory(System.IO.Path.Combine(Root(), "artifacts", "pictures")).FullName;

    public static string Path(string name) => System.IO.Path.Combine(Folder, name + ".png");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Mentorship.sln"))) folder = System.IO.Path.GetDirectoryName(folder)!;
        return folder;
    }
}
