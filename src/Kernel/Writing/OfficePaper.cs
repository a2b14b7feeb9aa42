using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Kernel.Writing;

/// <summary>Papers of the office are in Russian, whoever takes them away.</summary>
public static class OfficePaper
{
    /// <summary>Hands one out to be taken away (.docx).</summary>
    public static IResult Hand(HttpResponse response, string fileName, Func<byte[]> write)
    {
        TakenAway.As(response, fileName, TextDocument.ContentType);
        return Results.Bytes(InRussian(write), TextDocument.ContentType);
    }

    /// <summary>What is awaited goes on in Russian, whoever waits for it.</summary>
    public static T InRussian<T>(Func<T> write)
    {
        var reader = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ru-RU");
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = reader;
        }
    }
}
