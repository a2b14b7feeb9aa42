using Microsoft.AspNetCore.Http;

namespace Mentorship.Kernel;

/// <summary>Takes a password or a code for proof that it is still the same person.</summary>
public interface IProving
{
    /// <summary>When it was proved; or why it was not.</summary>
    Task<(DateTimeOffset? ProvedAt, string Sentence, int Status)> Show(HttpContext http, string shown);
}
