using FluentValidation;
using FluentValidation.Results;
using Mentorship.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Mentorship.Kernel.Vault;

/// <summary>The id by which a command names the paper.</summary>
public sealed record KeptPaper(DocumentId Document);

/// <summary>Takes a paper in over HTTP: the command <see cref="KeepPaper"/> as an upload.</summary>
public static class PaperDoor
{
    public const string Route = "/api/papers";

    /// <summary>What a form with one file has around the file.</summary>
    private const int Wrapping = 64 * 1024;

    public static async Task<Created<KeptPaper>> Take(HttpRequest request, Courier courier, CancellationToken cancellation)
    {
        var file = (await Form(request, cancellation))?.Files.GetFile("file")
            ?? throw new ValidationException([new ValidationFailure("file", Say.PaperMissing)]);
        if (file.Length > Paper.Limit) throw TooLarge();
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellation);
        var id = Guid.CreateVersion7();
        await courier.Send(new KeepPaper(id, file.FileName, content.ToArray()), cancellation);
        return TypedResults.Created($"{Route}/{id}", new KeptPaper(new(id)));
    }

    /// <summary>Reads no more than a paper may be long.</summary>
    private static async Task<IFormCollection?> Form(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType) return null;
        if (request.ContentLength > Paper.Limit + Wrapping) throw TooLarge();
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Paper.Limit + Wrapping;
        try
        {
            return await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = Paper.Limit }, cancellation);
        }
        catch (InvalidDataException exception) when (exception.Message.Contains("limit", StringComparison.OrdinalIgnoreCase))
        {
            throw TooLarge();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException(exception.Message);
        }
    }

    private static BadHttpRequestException TooLarge() => new(Say.PaperTooLarge, StatusCodes.Status413PayloadTooLarge);
}
