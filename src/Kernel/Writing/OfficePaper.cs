using System.Globalization;

namespace Mentorship.Kernel.Writing;

/// <summary>Papers of the office are in Russian, whoever takes them away.</summary>
public static class OfficePaper
{
    public static T InRussian<T>(Func<T> write)
    {
        var reader = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = reader;
        }
    }
}
