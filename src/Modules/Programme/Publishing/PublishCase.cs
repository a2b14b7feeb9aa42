using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Cases;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Publishing;

/// <summary>Puts the approved case of a group onto the school's own pages: without names, unless somebody named in it agreed to that (9.6).</summary>
[Needs(Deed.PublishCases)]
public sealed record PublishCase(
    GroupId Group, string Fingerprint, IReadOnlyList<ParticipantId> Shown, IReadOnlyList<ParticipantId> Named, IReadOnlyList<ParticipantId> Pictured, DocumentId? Picture, DateOnly On)
{
    [JsonIgnore]
    public Guid PublicationId => Publication.IdOf(Group);

    [JsonIgnore]
    public IEnumerable<ParticipantId> Everybody => Shown.Concat(Named).Concat(Pictured).Distinct();

    public sealed class Rules : AbstractValidator<PublishCase>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Fingerprint).NotEmpty();
            RuleFor(x => x.Shown).NotNull();
            RuleFor(x => x.Named).NotNull();
            RuleFor(x => x.Pictured).NotNull();
            RuleFor(x => x.Picture).NotNull().When(x => x.Pictured is { Count: > 0 }).WithMessage(_ => Say.PictureWanted);
            RuleFor(x => x.Pictured).NotEmpty().When(x => x.Picture is not null).WithMessage(_ => Say.PicturedWanted);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The case, where everybody stands who would be shown, and whether the paper attached is a picture.</summary>
public sealed record PublishingGrounds(Case? Case, Standings Standings, bool IsPicture);

public static class PublishCaseHandler
{
    /// <summary>Showing is an act of today, whatever day is written beside it.</summary>
    public static async Task<PublishingGrounds> Load(PublishCase command, IDocumentSession session, IMessageBus bus, TimeProvider clock, CancellationToken cancellation)
    {
        var written = await session.LoadAsync<Case>(Case.IdOf(command.Group), cancellation);
        return new(
            written,
            written is null ? new([]) : await bus.InvokeAsync<Standings>(new StandingOf([.. command.Everybody], written.Cycle, Today.Of(clock)), cancellation),
            command.Picture is { } picture && await PublicPicture.IsPicture(session, picture, cancellation));
    }

    public static CasePublished Handle(PublishCase command, [WriteAggregate(Required = false)] Publication? before, PublishingGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        var written = NotThere.Unless(grounds.Case, Say.CaseNotBegun);
        var approved = written.Approved ?? throw new Refused(Say.CaseNotApproved);
        Refused.When(command.Fingerprint != approved.Fingerprint, Say.CaseChangedMeanwhile);
        Refused.When(command.On < approved.On, Say.PublishedBeforeApproved);
        Refused.When(before is { IsUp: true } && before.Words == approved.Words, Say.CaseAlreadyPublished);
        Refused.When(command.On < before?.DownOn, Say.PublishedBeforeDown);
        Refused.When(before is { HasLeftovers: true }, Say.LeftoversFirst);
        Refused.When(command.Everybody.Except(written.Members).Any(), Say.ShownNotOfGroup);
        Refused.When(command.Picture is not null && !grounds.IsPicture, Say.PictureIsNone);
        var consents = Spreading.Check(written.Members, command.Shown.Concat(command.Named), command.Pictured, grounds.Standings);
        return new(
            written.Group, written.Cycle, approved.Edition, approved.Words, [.. command.Everybody], [.. command.Named.Distinct()], [.. command.Pictured.Distinct()], command.Picture, consents, command.On);
    }
}
