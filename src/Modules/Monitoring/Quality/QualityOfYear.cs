using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Quality;

/// <summary>How a year's programme was judged last: by the checklist, in words, and by what it changed.</summary>
public sealed record QualityOfYear(Guid Id, SchoolYear Cycle)
{
    public IReadOnlyList<QualityPoint> Points { get; init; } = [];

    public int? Sum { get; init; }

    public QualityBand? Band { get; init; }

    public DateOnly? JudgedOn { get; init; }

    public RecordId? Swot { get; init; }

    public DateOnly? SwotOn { get; init; }

    public RecordId? Conclusions { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("quality", cycle.First);

    public static QualityOfYear Create(ProgrammeQualityAssessed e) => new QualityOfYear(IdOf(e.Cycle), e.Cycle).Apply(e);

    public static QualityOfYear Create(SwotRecorded e) => new QualityOfYear(IdOf(e.Cycle), e.Cycle).Apply(e);

    public static QualityOfYear Create(InfluenceAssessed e) => new QualityOfYear(IdOf(e.Cycle), e.Cycle).Apply(e);

    public QualityOfYear Apply(ProgrammeQualityAssessed e) => this with { Points = e.Points, Sum = e.Sum, Band = e.Band, JudgedOn = e.OccurredOn };

    public QualityOfYear Apply(SwotRecorded e) => this with { Swot = e.Words, SwotOn = e.OccurredOn };

    public QualityOfYear Apply(InfluenceAssessed e) => this with { Conclusions = e.Words, ConcludedOn = e.OccurredOn };

    /// <exception cref="Refused">The day is not one to judge a year on, or something later was judged already.</exception>
    internal static void MustBeDated(SchoolYear cycle, DateOnly on, DateOnly? last, DateOnly today)
    {
        Refused.When(on > today, Say.NotInFuture);
        Refused.When(on < cycle.Begins, Say.BeforeTheYear);
        Refused.When(on < last, Say.JudgedLater);
    }
}
