using Microsoft.AspNetCore.Http;

namespace Mentorship.Design;

/// <summary>What a form of the page has just sent.</summary>
public static class SentForm
{
    /// <summary>The fields of the form of this name, if the page was asked for by sending it.</summary>
    public static IFormCollection? Sent(this HttpContext? http, string form) =>
        http is { Request: { Method: "POST", HasFormContentType: true } request } && request.Form["_handler"] == form ? request.Form : null;
}
