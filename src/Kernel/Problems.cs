using System.Text.Json;
using FluentValidation;
using JasperFx;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Schooling;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Wolverine.Persistence;

namespace Mentorship.Kernel;

/// <summary>Refusal, broken rule, lost race and bad input as ProblemDetails with a sentence that says what to do.</summary>
public sealed class Problems(IProblemDetailsService writer) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Of(exception) is not { } problem) return false;
        httpContext.Response.StatusCode = problem.Status!.Value;
        return await writer.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem });
    }

    /// <summary>The problem an exception stands for, or nothing when it is a fault of ours.</summary>
    public static ProblemDetails? Of(Exception exception) => exception switch
    {
        Refused => Plain(409, exception.Message),
        NotThere => Plain(404, exception.Message),
        PurposeWanted => Plain(403, exception.Message, PurposeWanted.Type, ("header", PurposeWanted.Header)),
        ProofRefused no => Plain(no.Status, exception.Message),
        ProofWanted => Plain(403, exception.Message, ProofWanted.Type, ("door", ProofWanted.Door)),
        NotAllowed no => Plain(no.SignedIn ? 403 : 401, exception.Message),
        ValidationException broken => new ValidationProblemDetails(broken.Errors
            .GroupBy(x => x.PropertyName)
            .ToDictionary(x => x.Key, x => x.Select(error => error.ErrorMessage).ToArray()))
        { Status = 400, Title = Say.LookAtTheMarkedFields },
        RequiredDataMissingException => Plain(404, Say.NotFound),
        Marten.Exceptions.ExistingStreamIdCollisionException => Plain(409, Say.AlreadyRecorded),
        DocumentAlreadyExistsException { DocType: var type } => Plain(409, type == typeof(SchoolSettings) ? Say.ChangedMeanwhile : Say.AlreadyRecorded),
        AggregateException many when many.InnerExceptions.All(x => Of(x) is not null) => Of(many.InnerExceptions[0]),
        ConcurrencyException => Plain(409, Say.ChangedMeanwhile),
        BadHttpRequestException { InnerException: JsonException unread } => Unread(unread),
        JsonException unread => Unread(unread),
        BadHttpRequestException { StatusCode: 413 } => Plain(413, Say.PaperTooLarge),
        BadHttpRequestException => Plain(400, Say.CannotBeRead),
        _ => null,
    };

    private static ProblemDetails Unread(JsonException exception) => RequiredMembers.Missing(exception) is { Count: > 0 } missing
        ? new ValidationProblemDetails(missing.ToDictionary(x => x, _ => new[] { Say.FillIn })) { Status = 400, Title = Say.LookAtTheMarkedFields }
        : Plain(400, Say.CannotBeRead);

    /// <summary>The sentence is for people; what a program needs besides stands in a member of its own.</summary>
    private static ProblemDetails Plain(int status, string sentence, string? type = null, (string Name, string Value)? member = null) => new()
    {
        Status = status,
        Title = sentence,
        Detail = sentence,
        Type = type,
        Extensions = member is var (name, value) ? new Dictionary<string, object?> { [name] = value } : [],
    };
}
