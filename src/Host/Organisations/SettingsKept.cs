using System.Globalization;
using Marten;
using Mentorship.Kernel;
using Mentorship.Kernel.Schooling;

namespace Mentorship.Host.Organisations;

/// <summary>Keeps settings as the ones in force and as a version; of two changes at once, the second is told so.</summary>
public static class SettingsKept
{
    public static void Store(IDocumentSession session, SchoolSettings settings, DateOnly on)
    {
        var next = settings with { Version = settings.Version + 1, By = Actor.Current!.Account, On = on };
        session.Insert(next with { Id = next.Version.ToString(CultureInfo.InvariantCulture) });
        session.Store(next with { Id = SchoolSettings.InForce });
    }
}
