using System.Security.Claims;
using Mentorship.Host.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Tests.Scenarios.Papers;

/// <summary>A server with the limits of the real one, which the test host has not, that reads the form of a page.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly WebApplication app;

    public Reader()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException exception)
            {
                await context.Response.WriteAsync($"{exception.StatusCode}");
            }
        });
        app.Use((context, next) =>
        {
            context.User = new(new ClaimsIdentity("somebody"));
            return next(context);
        });
        app.UseMiddleware<PageForms>();
        app.Run(async context => await context.Response.WriteAsync($"read {(await context.Request.ReadFormAsync()).Files.Single().Length}"));
    }

    public async Task<string> Post(int length)
    {
        if (!app.Lifetime.ApplicationStarted.IsCancellationRequested) await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[length]), "Grounds", "основание.pdf" } };
        return await (await http.PostAsync("/candidates", content)).Content.ReadAsStringAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
