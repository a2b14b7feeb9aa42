using System.Text.Json.Serialization;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Quality;

/// <summary>Judges the quality of a year's programme by the nine points of the curator's checklist (M-4, 9.1a).</summary>
[Needs(Deed.AssessQuality)]
public sealed record AssessQuality(
    SchoolYear Cycle, QualityMark Aim, QualityMark Principles, QualityMark Approaches, QualityMark Climate, QualityMark Logic, QualityMark Participants, QualityMark Partners, QualityMark Activity,
    QualityMark Experience, DateOnly On)
{
    [JsonIgnore]
    public Guid QualityOfYearId => QualityOfYear.IdOf(Cycle);

    [JsonIgnore]
    public IReadOnlyList<QualityPoint> Points =>
    [
        new(QualityItem.Aim, Aim), new(QualityItem.Principles, Principles), new(QualityItem.Approaches, Approaches), new(QualityItem.Climate, Climate), new(QualityItem.Logic, Logic),
        new(QualityItem.Participants, Participants), new(QualityItem.Partners, Partners), new(QualityItem.Activity, Activity), new(QualityItem.Experience, Experience),
    ];

    public sealed class Rules : AbstractValidator<AssessQuality>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Aim).IsInEnum();
            RuleFor(x => x.Principles).IsInEnum();
            RuleFor(x => x.Approaches).IsInEnum();
            RuleFor(x => x.Climate).IsInEnum();
            RuleFor(x => x.Logic).IsInEnum();
            RuleFor(x => x.Participants).IsInEnum();
            RuleFor(x => x.Partners).IsInEnum();
            RuleFor(x => x.Activity).IsInEnum();
            RuleFor(x => x.Experience).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AssessQualityHandler
{
    private const int OptimalFrom = 15, AdmissibleFrom = 9;

    public static ProgrammeQualityAssessed Handle(AssessQuality command, [WriteAggregate(Required = false)] QualityOfYear? before, DateOnly today)
    {
        QualityOfYear.MustBeDated(command.Cycle, command.On, before?.JudgedOn, today);
        var sum = command.Points.Sum(x => (int)x.Mark);
        return new(command.Cycle, command.Points, sum, BandOf(sum), command.On);
    }

    public static QualityBand BandOf(int sum) => sum >= OptimalFrom ? QualityBand.Optimal : sum >= AdmissibleFrom ? QualityBand.Admissible : QualityBand.Inadmissible;
}
