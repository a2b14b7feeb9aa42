using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Publishing;

/// <summary>Whose page it is and where, as it lies in the vault: an address may name somebody.</summary>
public sealed record PartnerPageWords(string Partner, string Address)
{
    public const string Purpose = "partner-page";

    public override string ToString() => nameof(PartnerPageWords);
}

/// <summary>Notes that a publication stands on the site of a partner too, so that it can be taken down there when it must be (9.6).</summary>
[Needs(Deed.PublishCases)]
public sealed record NotePartnerPage(PublicationId Published, string PartnerName, string AddressText, DateOnly On)
{
    [JsonIgnore]
    public Guid PublicationId => Published.Value;

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(NotePartnerPage)} {Published.Value}";

    public static bool IsAddress(string? typed) => Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    public sealed class Rules : AbstractValidator<NotePartnerPage>
    {
        public Rules()
        {
            RuleFor(x => x.Published).NotEmpty();
            RuleFor(x => x.PartnerName).NotEmpty().MaximumLength(200);
            RuleFor(x => x.AddressText).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(500).Must(IsAddress).WithMessage(_ => Say.AddressWanted);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Where everybody shown stands, and the page under seal.</summary>
public sealed record PartnerGrounds(Standings Standings, Seal Words);

public static class NotePartnerPageHandler
{
    /// <summary>Whose data are gone must still be taken down there, so the address is about nobody.</summary>
    public static async Task<PartnerGrounds> Load(NotePartnerPage command, Publication publication, IDocumentSession session, IMessageBus bus, TimeProvider clock, CancellationToken cancellation) => new(
        await bus.InvokeAsync<Standings>(new StandingOf(publication.Shown, publication.Cycle, Today.Of(clock)), cancellation),
        Safe.Seal(session, [], PartnerPageWords.Purpose, new PartnerPageWords(command.PartnerName.Trim(), command.AddressText.Trim())));

    public static PartnerPageNoted Handle(NotePartnerPage command, [WriteAggregate] Publication publication, PartnerGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(!publication.IsUp, Say.AlreadyTakenDown);
        Refused.When(command.On < publication.PublishedOn, Say.PartnerBeforePublished);
        Spreading.Check(publication.Shown, publication.Shown, publication.Pictured, grounds.Standings);
        return new(command.Published, publication.Group, publication.Cycle, publication.Pages.Count + 1, grounds.Words.Record, grounds.Words.Commitment, command.On);
    }
}
