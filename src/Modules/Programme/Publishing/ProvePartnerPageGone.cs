using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Publishing;

/// <summary>Shows that a partner has taken a publication down: by a paper, or in words with an address.</summary>
[Needs(Deed.PublishCases)]
public sealed record ProvePartnerPageGone(PublicationId Published, int Page, DocumentId? Document, string? ProofText, DateOnly On)
{
    [JsonIgnore]
    public Guid PublicationId => Published.Value;

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(ProvePartnerPageGone)} {Published.Value} {Page}";

    public sealed class Rules : AbstractValidator<ProvePartnerPageGone>
    {
        public Rules()
        {
            RuleFor(x => x.Published).NotEmpty();
            RuleFor(x => x.Page).GreaterThan(0);
            RuleFor(x => x.ProofText).MaximumLength(1000).NotEmpty().When(x => x.Document is null).WithMessage(_ => Say.ProofOfTakingDown);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>What shows that a page is gone, as it lies in the vault.</summary>
public sealed record PartnerProof(string Text)
{
    public const string Purpose = "partner-page-proof";

    public override string ToString() => nameof(PartnerProof);

    /// <summary>The proof under seal, or that it is a paper alone.</summary>
    public sealed record Kept(Seal? Seal);
}

public static class ProvePartnerPageGoneHandler
{
    public static PartnerProof.Kept Load(ProvePartnerPageGone command, IDocumentSession session) => new(string.IsNullOrWhiteSpace(command.ProofText)
        ? null : Safe.Seal(session, [], PartnerProof.Purpose, new PartnerProof(command.ProofText.Trim())));

    public static PartnerPageGone Handle(ProvePartnerPageGone command, [WriteAggregate] Publication publication, PartnerProof.Kept proof, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        var page = NotThere.Unless(publication.Pages.FirstOrDefault(x => x.Number == command.Page), Say.NoSuchPartnerPage);
        Refused.When(page.GoneOn is not null, Say.PartnerPageIsGone);
        Refused.When(command.On < page.Since, Say.GoneBeforeNoted);
        return new(command.Published, publication.Group, publication.Cycle, command.Page, command.Document, proof.Seal?.Record, proof.Seal?.Commitment, command.On);
    }
}
