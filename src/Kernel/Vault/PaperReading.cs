using System.Data;
using Mentorship.Kernel.Journal;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Mentorship.Kernel.Vault;

/// <summary>Hands out a kept paper, as it comes from the database.</summary>
public static class PaperReading
{
    [View($"{PaperDoor.Route}/{{id:guid}}")]
    [Needs(Deed.ReadPapers)]
    public static async Task Read(Guid id, NpgsqlDataSource database, HttpContext context)
    {
        var (response, cancellation) = (context.Response, context.RequestAborted);
        var school = Actor.Current!.School;
        await using var question = database.Asking(
            school, $"select subjects, file_name, content_type, octet_length(content), exists(select from {Block.Table} b where b.tenant_id = $1 and b.id = any(subjects)), content from {Papers.Name} where tenant_id = $1 and id = $2", school, id);
        await using var row = await question.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
        if (!await row.ReadAsync(cancellation)) throw new NotThere(Say.PaperNotThere);

        var subjects = row.GetFieldValue<Guid[]>(0);
        if (Actor.Current is { } reader && Readings.MustStatePurpose(reader) && (subjects.Length == 0 ? Readings.Hides(Guid.Empty) : subjects.Any(Readings.Hides)))
            throw new PurposeWanted();
        var (name, type, length) = (row.GetString(1), row.GetString(2), row.GetInt32(3));
        Refused.When(row.GetBoolean(4) && !Block.IsLookedPast, Say.DataBlocked);
        Readings.Note(Matter.Paper, subjects);
        TakenAway.As(response, name, type);
        response.ContentLength = length;
        response.Headers.XContentTypeOptions = "nosniff";
        await using var content = await row.GetStreamAsync(5, cancellation);
        await content.CopyToAsync(response.Body, cancellation);
    }
}
