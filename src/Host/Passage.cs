using Mentorship.Host.Access;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Hardening;
using Mentorship.Host.Journaling;
using Mentorship.Host.Layout;

namespace Mentorship.Host;

/// <summary>What every request passes on its way in, in this order.</summary>
public static class Passage
{
    public static void UsePassage(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<Alarm>();
        app.UseExceptionHandler();
        app.UseRequestLocalization();
        app.UseStatusCodePages(Apology.Of);
        app.UseAuthentication();
        app.UseMiddleware<MachineAdmission>();
        app.UseMiddleware<PageForms>();
        app.UseMiddleware<Sizes>();
        app.UseMiddleware<OwnSite>();
        app.UseRateLimiter();
        app.UseMiddleware<Admission>();
        app.UseMiddleware<SecondSending>();
        app.UseMiddleware<Journalling>();
        app.UseMiddleware<Freshness>();
        app.UseAntiforgery();
    }
}
