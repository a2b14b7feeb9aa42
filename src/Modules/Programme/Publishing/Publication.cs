using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Publishing;

/// <summary>A page of a partner on which a publication stands, or stood; where that is, lies in the vault.</summary>
public sealed record PartnerPage(int Number, RecordId Words, DateOnly Since)
{
    public DateOnly? GoneOn { get; init; }

    public DocumentId? Document { get; init; }

    public RecordId? Proof { get; init; }

    /// <summary>Whoever was shown by what stands there, which may be an older edition.</summary>
    public IReadOnlyList<Guid> People { get; init; } = [];
}

/// <summary>From which day on, and until which, something was shown.</summary>
public sealed record TimeShown(DateOnly From, DateOnly? Until);

/// <summary>What decisions about a publication need to know: of a group's case, or of the results of a year.</summary>
public sealed record Publication(Guid Id, GroupId? Group, SchoolYear Cycle, DateOnly PublishedOn)
{
    /// <summary>Which edition of the case it is, and where its words lie.</summary>
    public int Edition { get; init; }

    public RecordId? Words { get; init; }

    /// <summary>The results of the year, where it tells of them.</summary>
    public YearFigures? Figures { get; init; }

    public IReadOnlyList<ParticipantId> Shown { get; init; } = [];

    public IReadOnlyList<ParticipantId> Named { get; init; } = [];

    public IReadOnlyList<ParticipantId> Pictured { get; init; } = [];

    public DocumentId? Picture { get; init; }

    /// <summary>Everybody it needs a consent of, as the database can look for them.</summary>
    public IReadOnlyList<Guid> Concerned => [.. Shown.Concat(Named).Concat(Pictured).Select(x => x.Value).Concat(Pages.Where(x => x.GoneOn is null).SelectMany(x => x.People)).Distinct()];

    public DateOnly? DownOn { get; init; }

    public TakenDownBecause? Because { get; init; }

    /// <summary>By when partners have to take it down.</summary>
    public DateOnly? ClearBy { get; init; }

    public IReadOnlyList<PartnerPage> Pages { get; init; } = [];

    public bool IsUp => DownOn is null;

    /// <summary>The times it was shown before it was taken down and published anew, or shown in a later edition.</summary>
    public IReadOnlyList<TimeShown> Before { get; init; } = [];

    public bool WasUp(DateOnly day) => Before.Append(new(PublishedOn, DownOn)).Any(x => x.From <= day && !(x.Until <= day));

    /// <summary>Taken down here, and still to be seen at a partner's as far as anybody has shown.</summary>
    public bool HasLeftovers => !IsUp && Pages.Any(x => x.GoneOn is null);

    /// <summary>A case has one place, whatever edition of it stands there.</summary>
    public static Guid IdOf(GroupId group) => NamedId.Of("publication", group.Value);

    /// <summary>The results of a year have one place too.</summary>
    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("results", cycle.First);

    public static Publication Create(CasePublished e) => new(IdOf(e.Group), e.Group, e.Cycle, e.OccurredOn)
    {
        Edition = e.Edition,
        Words = e.Words,
        Shown = e.Shown,
        Named = e.Credited,
        Pictured = e.Pictured,
        Picture = e.Picture,
    };

    public static Publication Create(ResultsPublished e) => new(IdOf(e.Cycle), null, e.Cycle, e.OccurredOn) { Figures = e.Figures, Shown = e.Credited, Named = e.Credited };

    public Publication Apply(CasePublished e) => Anew(Create(e));

    public Publication Apply(ResultsPublished e) => Anew(Create(e));

    public Publication Apply(PublicationWithdrawn e) => this with { DownOn = e.OccurredOn, Because = e.Because, ClearBy = e.TakeDownBy };

    public Publication Apply(PartnerPageNoted e) => this with { Pages = [.. Pages, new(e.Page, e.Words, e.OccurredOn) { People = Concerned }] };

    public Publication Apply(PartnerPageGone e) => this with
    {
        Pages = [.. Pages.Select(x => x.Number == e.Page ? x with { GoneOn = e.OccurredOn, Document = e.Document, Proof = e.Words } : x)],
    };

    /// <summary>What partners still have is the older one.</summary>
    private Publication Anew(Publication next) => next with { Pages = Pages, Before = [.. Before, new(PublishedOn, DownOn ?? next.PublishedOn)] };
}
