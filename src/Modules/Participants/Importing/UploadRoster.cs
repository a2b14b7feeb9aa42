using FluentValidation.Results;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Lays a list of people ready to be looked through; nobody is registered by it.</summary>
[Needs(Deed.Register)]
public sealed record UploadRoster(ImportId Import, string FileName, byte[] Content, DateOnly On)
{
    /// <summary>What the program's own log may tell of it.</summary>
    public override string ToString() => $"{nameof(UploadRoster)} {Import.Value}";

    public sealed class Rules : AbstractValidator<UploadRoster>
    {
        public Rules()
        {
            RuleFor(x => x.Import).NotEmpty();
            RuleFor(x => x.FileName).NotEmpty().MaximumLength(255);
            RuleFor(x => x.Content).NotEmpty().Must(x => x is null || x.Length <= RosterFile.Limit).WithMessage(_ => Say.ListTooLarge);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class UploadRosterHandler
{
    /// <exception cref="ValidationException">The file is no list.</exception>
    public static async Task<Upload> Load(UploadRoster command, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        Refused.When(await session.LoadAsync<RosterImport>(command.Import, cancellation) is not null, Say.ImportBegun);
        try
        {
            var layout = Layout.Of(RosterFile.Read(command.Content), await KnownColumns.Of(session, cancellation));
            var upload = new Upload(command.Import.Value, Paper.Named(command.FileName), Actor.Current!.Account, clock.GetUtcNow(), layout.Headings, layout.Rows) { Columns = layout.Columns };
            session.Insert(upload);
            return upload;
        }
        catch (Unreadable unreadable)
        {
            throw new ValidationException([new ValidationFailure(nameof(command.Content), unreadable.Message)]);
        }
    }

    /// <summary>Nothing is recorded of it.</summary>
    public static void Handle(UploadRoster command, Upload upload, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(upload.Rows.Count == 0, Say.ListIsEmpty);
    }
}
