using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.NormativeBase;

/// <summary>One version of a local act, and what put it into force.</summary>
public sealed record LocalActVersion(int Version, DocumentId Document, DateOnly DraftedOn, OrderId? Order = null, MinutesId? Minutes = null, DateOnly? ApprovedOn = null);

/// <summary>A local act of the school with all its versions.</summary>
public sealed record LocalAct(Guid Id, LocalActKind Kind, IReadOnlyList<LocalActVersion> Versions)
{
    /// <summary>An act of a kind has one stream.</summary>
    public static Guid StreamOf(LocalActKind kind) => NamedId.Of("local-act", kind.ToString());

    public LocalActVersion Last => Versions[^1];

    public static LocalAct Create(LocalActDrafted e) => new(StreamOf(e.Act), e.Act, [new(e.Version, e.Document, e.OccurredOn)]);

    public LocalAct Apply(LocalActDrafted e) => this with { Versions = [.. Versions, new(e.Version, e.Document, e.OccurredOn)] };

    public LocalAct Apply(LocalActApproved e) => this with
    {
        Versions = [.. Versions.Select(x => x.Version == e.Version ? x with { Order = e.Order, Minutes = e.Minutes, ApprovedOn = e.OccurredOn } : x)],
    };
}
