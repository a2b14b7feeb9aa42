using System.Globalization;
using FluentValidation;
using JasperFx;
using Mentorship.Design;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Accounts;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Commands;
using Mentorship.Host.Hardening;
using Mentorship.Host.Isolation;
using Mentorship.Host.Journaling;
using Mentorship.Host.Layout;
using Mentorship.Kernel;
using Mentorship.Kernel.Vault;
using Mentorship.Matching;
using Mentorship.Monitoring;
using Mentorship.Participants;
using Mentorship.Programme;
using Module = Mentorship.Kernel.Module;

IReadOnlyList<Module> modules = [new ParticipantsModule(), new MatchingModule(), new ProgrammeModule(), new MonitoringModule(), new VaultModule(), new HostModule()];
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
ValidatorOptions.Global.DisplayNameResolver = (type, member, _) => member is null ? null : Words.Field(type, member.Name);
ValidatorOptions.Global.LanguageManager = new Sentences();

if (args is [MatchCommand.Name, ..]) return await MatchCommand.Run(args);
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
var beside = CommandLine.GoesBeside(args);
if (!CommandLine.Serves(args)) builder.WebHost.UseUrls("http://127.0.0.1:0");
if (!beside) builder.Services.AddHostedService<OnlyOne>();
if (CommandLine.Serves(args)) builder.Services.AddUpkeep();
var owner = await LocalPostgres.ConnectionOr(builder.Configuration);
var application = CommandLine.NeedsTables(args) ? await Groundwork.Lay(owner, builder.Configuration.GetConnectionString("Application"), modules) : owner;
builder.Services.AddLog(CommandLine.IsKeeping(args) ? owner : application, modules);
builder.Services.AddAccess(builder.Configuration);
builder.Services.AddWorks(modules);
builder.Services.AddAnswers();
builder.Services.AddLimits();
Sizes.Configure(builder);
builder.Host.UseBus(modules, builder.Configuration.GetValue<bool>("Pregenerated"), beside);

var app = builder.Build();
app.UsePassage();
app.MapStaticAssets().AllowAnonymous();
app.MapOpenApi("/api/openapi.json").AllowAnonymous();
app.MapCommandsAndViews(modules);
app.MapRazorComponents<App>().AddAdditionalAssemblies([.. modules.Where(x => x is not HostModule).Select(x => x.Own)]);
app.MapAccess();
app.MapPurposes();
return await app.RunJasperFxCommands(args);

/// <summary>The program, for the tests that start it.</summary>
public partial class Program;
