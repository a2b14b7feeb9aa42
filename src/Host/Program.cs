using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using JasperFx;
using Marten;
using Mentorship.Design;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Documents;
using Mentorship.Host.Layout;
using Mentorship.Kernel;
using Mentorship.Matching;
using Mentorship.Monitoring;
using Mentorship.Participants;
using Mentorship.Programme;
using Module = Mentorship.Kernel.Module;

IReadOnlyList<Module> modules = [new ParticipantsModule(), new MatchingModule(), new ProgrammeModule(), new MonitoringModule(), new HostModule()];
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
ValidatorOptions.Global.DisplayNameResolver = (type, member, _) => member is null ? null : $"«{Words.Field(type, member.Name)}»";

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddLog(await LocalPostgres.ConnectionOr(builder.Configuration), modules);
builder.Services.AddAccess();
builder.Services.AddSingleton(modules);
builder.Services.AddSingleton<TimeProvider, Clock>();
builder.Services.AddSingleton<Settling>();
builder.Services.AddScoped<Courier>();
builder.Services.AddExceptionHandler<Apology>().AddExceptionHandler<Problems>().AddProblemDetails();
builder.Services.ConfigureHttpJsonOptions(x => Json.Configure(x.SerializerOptions).RequireMembersOfCommands());
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
builder.Services.AddOpenApi(ApiDocument.Describe);
builder.Services.AddRazorComponents();
builder.Services.AddRequestLocalization(x => x.AddSupportedCultures("ru", "en").AddSupportedUICultures("ru", "en").SetDefaultCulture("ru"));
builder.Host.UseBus(modules, builder.Configuration.GetValue<bool>("Pregenerated"));

var app = builder.Build();
app.UseExceptionHandler();
app.UseRequestLocalization();
app.UseStatusCodePages(Apology.Of);
app.UseAuthentication();
app.UseMiddleware<Admission>();
app.UseMiddleware<Freshness>();
app.UseAntiforgery();
app.MapStaticAssets().AllowAnonymous();
app.MapOpenApi("/api/openapi.json").AllowAnonymous();
app.MapCommandsAndViews(modules);
app.MapRazorComponents<App>().AddAdditionalAssemblies([.. modules.Where(x => x is not HostModule).Select(x => x.Own)]);
app.MapPost("/api/sign-in", SigningIn.SignInByApi).AllowAnonymous();
app.MapPost("/logout", SigningIn.SignOut).AllowAnonymous();
return await app.RunJasperFxCommands(args);

/// <summary>The program, for the tests that start it.</summary>
public partial class Program;
