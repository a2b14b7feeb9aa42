using Mentorship.Host.Layout;
using Mentorship.Kernel.Vault;
using Microsoft.AspNetCore.Http.Features;

namespace Mentorship.Host.Hardening;

/// <summary>How much anybody may send: a little more than the largest paper. What is said to be larger is refused before a byte of it is read.</summary>
public sealed class Sizes(RequestDelegate next)
{
    public const long Most = Paper.Limit + 1024 * 1024;

    public Task InvokeAsync(HttpContext context) => context.Request.ContentLength > Most && !PageForms.IsOfPage(context)
        ? Denial.Write(context, StatusCodes.Status413PayloadTooLarge, Say.TooMuchSent)
        : next(context);

    public static void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(x =>
        {
            x.AddServerHeader = false;
            x.Limits.MaxRequestBodySize = Most;
            x.Limits.MaxRequestHeadersTotalSize = 24 * 1024;
        });
        builder.Services.Configure<FormOptions>(x => x.MultipartBodyLengthLimit = PageForms.Bound);
    }
}
