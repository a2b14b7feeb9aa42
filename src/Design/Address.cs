using Microsoft.AspNetCore.Components;

namespace Mentorship.Design;

/// <summary>Where one is, as a link can name it.</summary>
public static class Address
{
    /// <summary>The page one is on with something else asked of it; what it said of the last act is dropped.</summary>
    public static string Here(this NavigationManager navigation, params (string Name, object? Value)[] asked)
    {
        var query = new Dictionary<string, object?> { ["done"] = null };
        foreach (var (name, value) in asked) query[name] = value;
        return "/" + navigation.ToBaseRelativePath(navigation.GetUriWithQueryParameters(query));
    }
}
