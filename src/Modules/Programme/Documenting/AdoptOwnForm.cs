using System.Security.Cryptography;
using System.Text.Json.Serialization;
using FluentValidation.Results;
using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Writing;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Documenting;

/// <summary>Gives the school's own form (.docx with merge fields) for a paper; it is looked through before it is kept.</summary>
[Needs(Deed.DraftProgramme)]
public sealed record AdoptOwnForm(PaperForm Form, string FileName, byte[] Content, DateOnly On)
{
    /// <summary>Two megabytes: a letterhead with a coat of arms.</summary>
    public const int Limit = 2 * 1024 * 1024;

    [JsonIgnore]
    public Guid OwnFormStateId => OwnFormState.StreamOf(Form);

    public override string ToString() => $"{nameof(AdoptOwnForm)} {Form}";

    public sealed class Rules : AbstractValidator<AdoptOwnForm>
    {
        public Rules()
        {
            RuleFor(x => x.Form).IsInEnum();
            RuleFor(x => x.FileName).NotEmpty().WithMessage(_ => Say.OwnFormNeedsFile).MaximumLength(200);
            RuleFor(x => x.Content).NotEmpty().WithMessage(_ => Say.OwnFormNeedsFile).Must(x => x is null || x.Length <= Limit).WithMessage(_ => Say.OwnFormTooLarge);
            RuleFor(x => x).Custom((command, context) => { if (command.Content is { Length: > 0 and <= Limit } && FaultOf(command) is { } fault) context.AddFailure(new ValidationFailure(nameof(Content), fault)); });
        }

        private static string? FaultOf(AdoptOwnForm command)
        {
            try
            {
                return OwnForm.Fault(command.Form, MergeTemplate.FieldsOf(command.Content));
            }
            catch (Unreadable unreadable)
            {
                return unreadable.Message;
            }
        }
    }
}

public static class AdoptOwnFormHandler
{
    public static (OwnFormAdopted, StoreDoc<OwnForm>) Handle(AdoptOwnForm command, [WriteAggregate(Required = false)] OwnFormState? state, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var fingerprint = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(command.Content));
        Refused.When(state?.Fingerprint == fingerprint, Say.OwnFormIsTheSame);
        return (new(command.Form, fingerprint, command.On), MartenOps.Store(new OwnForm(command.Form.ToString(), command.FileName.Trim(), command.Content, command.On)));
    }
}
