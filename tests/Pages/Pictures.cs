namespace Mentorship.Tests.Pages;

/// <summary>Where screenshots go: artifacts/pictures of the repository, and docs/pictures for those the documents show.</summary>
public static class Pictures
{
    public static string Path(string name) => In("artifacts", name);

    public static string OfDocuments(string name) => In("docs", name);

    private static string In(string folder, string name) =>
        System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(Root(), folder, "pictures")).FullName, name + ".png");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Mentorship.sln"))) folder = System.IO.Path.GetDirectoryName(folder)!;
        return folder;
    }
}
