using System.Security.Cryptography;
using FluentValidation;
using FluentValidation.Results;
using Mentorship.Kernel;
using Mentorship.Kernel.Vault;
using Mentorship.Language;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Design;

/// <summary>The papers of a form: sent with it now, or with an earlier try that a rule said no to.</summary>
public static class Attachments
{
    /// <summary>Puts the papers into the vault; what is no paper is told at its field.</summary>
    public static async Task Keep(IFormCollection form, IReadOnlyList<Field> fields, List<ValidationFailure> failures, Courier courier)
    {
        foreach (var field in fields.Where(x => x.IsPaper))
        {
            if (Sent(form, field) is not { } file) continue;
            try
            {
                if (file.Length > Paper.Limit) throw new ValidationException([new ValidationFailure(field.Name, Say.PaperTooLarge)]);
                using var content = new MemoryStream((int)file.Length);
                await file.CopyToAsync(content);
                await courier.Send(new KeepPaper(IdOf(form, field), Paper.Named(file.FileName), content.ToArray()));
            }
            catch (ValidationException refused)
            {
                failures.Add(new(field.Name, refused.Errors.First().ErrorMessage));
            }
        }
    }

    /// <summary>The papers of a form that lie in the vault, by field: they need not be sent again.</summary>
    public static async Task<IReadOnlyDictionary<string, KnownPaper>> Kept(IFormCollection form, IReadOnlyList<Field> fields, Courier courier)
    {
        var named = (from field in fields where field.IsPaper from id in AllNamed(form, field) select (field.Name, Id: new DocumentId(id))).ToArray();
        if (named.Length == 0) return new Dictionary<string, KnownPaper>();
        var known = (await courier.Ask<KnownPapers>(new PapersOf([.. named.Select(x => x.Id)]))).All.ToDictionary(x => x.Id);
        return named.Where(x => known.ContainsKey(x.Id)).GroupBy(x => x.Name).ToDictionary(x => x.Key, x => known[x.First().Id]);
    }

    /// <summary>The id of the file sent now, or of the one that an earlier try left in the form.</summary>
    public static Guid? Named(IFormCollection form, Field field) => AllNamed(form, field).Cast<Guid?>().FirstOrDefault();

    /// <summary>The file sent now, then the one that an earlier try left: it stands where the new one is no paper.</summary>
    private static IEnumerable<Guid> AllNamed(IFormCollection form, Field field)
    {
        if (Sent(form, field) is not null) yield return IdOf(form, field);
        if (Guid.TryParse(form[field.Name], out var id)) yield return id;
    }

    private static IFormFile? Sent(IFormCollection form, Field field) => form.Files.GetFile(field.Name) is { Length: > 0 } file ? file : null;

    /// <summary>The same form sent twice attaches the same paper once; another file in it is another paper.</summary>
    private static Guid IdOf(IFormCollection form, Field field)
    {
        using var content = Sent(form, field)!.OpenReadStream();
        return NamedId.Of(form["__RequestVerificationToken"].ToString(), field.Name, Convert.ToHexString(SHA256.HashData(content)));
    }
}
