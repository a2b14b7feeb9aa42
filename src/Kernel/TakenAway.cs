using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Mentorship.Kernel;

/// <summary>A file that whoever asked for it takes away: the browser neither shows it nor keeps it by itself.</summary>
public static class TakenAway
{
    public static void As(HttpResponse response, string fileName, string contentType)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.CacheControl = "private, no-store";
        response.ContentType = contentType;
    }
}
