using System.Text.Encodings.Web;
using System.Text.Unicode;
using Mentorship.Host.Access;
using Mentorship.Host.Documents;
using Mentorship.Host.Erasing;
using Mentorship.Host.Following;
using Mentorship.Host.Journaling;
using Mentorship.Host.Layout;
using Mentorship.Host.Organisations;
using Mentorship.Host.Reminding;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Vault;
using Mentorship.Participants.Importing;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host;

/// <summary>What the program needs beside the log, the bus and the accounts.</summary>
public static class Product
{
    /// <summary>The clock, the way in, and what every run of the program keeps at hand.</summary>
    public static void AddWorks(this IServiceCollection services, IReadOnlyList<Module> modules) => services
        .AddSingleton(modules)
        .AddSingleton<TimeProvider, Clock>()
        .AddSingleton<Settling>()
        .AddSingleton<IReaching, Reaching>()
        .AddSingleton<Ledger>()
        .AddSingleton<ErasureLedger>()
        .AddSingleton<CalendarLinks>()
        .AddSingleton<Notices>()
        .AddSingleton<Postman>()
        .AddScoped<Courier>()
        .AddHostedService<Zones>()
        .AddHostedService<Catalogues>();

    /// <summary>What is done from time to time by the program that serves, and by no command beside it, whose day may be another.</summary>
    public static void AddUpkeep(this IServiceCollection services) => services
        .AddHostedService<DayBreak>()
        .AddHostedService<PaperSweep>()
        .AddHostedService<UploadSweep>()
        .AddHostedService<Forgetting>();

    /// <summary>How it answers people and programs.</summary>
    public static void AddAnswers(this IServiceCollection services)
    {
        services.AddExceptionHandler<Apology>().AddExceptionHandler<Problems>().AddProblemDetails();
        // outside of development the framework would answer what it cannot read with an empty page
        services.Configure<RouteHandlerOptions>(x => x.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(x => Json.Configure(x.SerializerOptions).RequireMembersOfCommands());
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddOpenApi(ApiDocument.Describe);
        services.AddRazorComponents();
        services.AddRequestLocalization(x => x.AddSupportedCultures("ru", "en").AddSupportedUICultures("ru", "en").SetDefaultCulture("ru"));
    }
}
