using System.Text.Json.Serialization;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Quality;

namespace Mentorship.Monitoring.Influence;

/// <summary>What follows from the figures of a year, in words as they lie in the vault.</summary>
public sealed record Conclusions(string Drawn, string Decided)
{
    public const string Purpose = "conclusions";

    public override string ToString() => nameof(Conclusions);
}

/// <summary>Judges what a year's programmes changed for those who took part: what the figures show, and what is decided by them (M-5, 9.1c).</summary>
[Needs(Deed.AssessQuality)]
public sealed record AssessInfluence(SchoolYear Cycle, string ConclusionsText, string DecisionsText, DateOnly On)
{
    private const int Longest = 4000;

    [JsonIgnore]
    public Guid QualityOfYearId => QualityOfYear.IdOf(Cycle);

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(AssessInfluence)} {Cycle}";

    public sealed class Rules : AbstractValidator<AssessInfluence>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.ConclusionsText).NotEmpty().MaximumLength(Longest);
            RuleFor(x => x.DecisionsText).NotEmpty().MaximumLength(Longest);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The words under seal, and the figures they are drawn from.</summary>
public sealed record InfluenceGrounds(Seal Words, InfluenceSheet Sheet);

public static class AssessInfluenceHandler
{
    public static async Task<InfluenceGrounds> Load(AssessInfluence command, IDocumentSession session, CancellationToken cancellation) => new(
        Safe.Seal(session, [], Conclusions.Purpose, new Conclusions(command.ConclusionsText.Trim(), command.DecisionsText.Trim())),
        await InfluenceSheet.ForOthers(session, command.Cycle, null, null, cancellation));

    public static InfluenceAssessed Handle(AssessInfluence command, [WriteAggregate(Required = false)] QualityOfYear? before, InfluenceGrounds grounds, DateOnly today)
    {
        QualityOfYear.MustBeDated(command.Cycle, command.On, before?.ConcludedOn, today);
        Refused.When(grounds.Sheet.Parameters.All(x => x.Pairs == 0), Say.NobodyMeasuredTwice);
        return new(
            command.Cycle, grounds.Sheet.MethodVersion, [.. from row in grounds.Sheet.Parameters where row.Change is not null select new ParameterChange(row.Code, row.Pairs, Math.Round((decimal)row.Change!.Change, 2))],
            grounds.Words.Record, grounds.Words.Commitment, command.On);
    }
}
