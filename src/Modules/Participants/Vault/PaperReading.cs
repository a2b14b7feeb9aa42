using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Vault;

/// <summary>Hands out a kept paper.</summary>
public static class PaperReading
{
    [View("/api/participants/papers/{id:guid}")]
    [AllowedTo(Role.Curator, Role.Director, Role.DataProtectionOfficer, Role.Clerk, Role.Auditor)]
    public static async Task<IResult> Read(Guid id, IQuerySession session, HttpContext context)
    {
        var paper = NotThere.Unless(await session.LoadAsync<Paper>(id, context.RequestAborted), Say.PaperNotThere);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.File(paper.Content, paper.ContentType, paper.FileName);
    }
}
