using FluentValidation;
using Marten;

namespace Mentorship.Kernel.Vault;

/// <summary>Puts a paper (scan, file) into the vault under its id, for the decision that will rest on it.</summary>
[Needs(Deed.KeepPapers)]
public sealed record KeepPaper(Guid Id, string FileName, byte[] Content)
{
    public sealed class Rules : AbstractValidator<KeepPaper>
    {
        public Rules()
        {
            RuleFor(x => x.Id).NotEmpty();
            RuleFor(x => x.FileName).NotEmpty().MaximumLength(255);
            RuleFor(x => x.Content).Cascade(CascadeMode.Stop).NotEmpty().WithMessage(_ => Say.PaperMissing)
                .Must(x => x.Length <= Paper.Limit).WithMessage(_ => Say.PaperTooLarge)
                .Must(x => Paper.TypeOf(x) is not null).WithMessage(_ => Say.PaperOfUnknownKind);
        }
    }

    /// <summary>What the program's own log may tell of it.</summary>
    public override string ToString() => $"{nameof(KeepPaper)} {Id}";
}

public static class KeepPaperHandler
{
    /// <summary>The same paper sent again is kept already.</summary>
    public static void Handle(KeepPaper command, IDocumentSession session, TimeProvider clock) =>
        Papers.Keep(session, new(command.Id, Paper.Named(command.FileName), Paper.TypeOf(command.Content)!, command.Content), clock.GetUtcNow());
}
