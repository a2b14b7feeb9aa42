using System.Text.Json.Serialization;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Quality;

/// <summary>Puts down the strong and weak sides of a year's programme, its chances and threats, as the curator edited what the answers proposed (M-3, 9.1a).</summary>
[Needs(Deed.AssessQuality)]
public sealed record RecordSwot(SchoolYear Cycle, string StrengthsText, string WeaknessesText, string OpportunitiesText, string ThreatsText, DateOnly On)
{
    private const int Longest = 4000;

    [JsonIgnore]
    public Guid QualityOfYearId => QualityOfYear.IdOf(Cycle);

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(RecordSwot)} {Cycle}";

    public sealed class Rules : AbstractValidator<RecordSwot>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.StrengthsText).NotEmpty().MaximumLength(Longest);
            RuleFor(x => x.WeaknessesText).NotEmpty().MaximumLength(Longest);
            RuleFor(x => x.OpportunitiesText).NotEmpty().MaximumLength(Longest);
            RuleFor(x => x.ThreatsText).NotEmpty().MaximumLength(Longest);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The words under seal, and the shares they rest on.</summary>
public sealed record SwotGrounds(Seal Words, IReadOnlyList<YesShare> Shares);

public static class RecordSwotHandler
{
    public static async Task<SwotGrounds> Load(RecordSwot command, IDocumentSession session, CancellationToken cancellation) => new(
        Safe.Seal(session, [], Swot.Purpose, new Swot(command.StrengthsText.Trim(), command.WeaknessesText.Trim(), command.OpportunitiesText.Trim(), command.ThreatsText.Trim())),
        await Shares.Of(session, command.Cycle, cancellation));

    public static SwotRecorded Handle(RecordSwot command, [WriteAggregate(Required = false)] QualityOfYear? before, SwotGrounds grounds, DateOnly today)
    {
        QualityOfYear.MustBeDated(command.Cycle, command.On, before?.SwotOn, today);
        return new(command.Cycle, grounds.Shares, grounds.Words.Record, grounds.Words.Commitment, command.On);
    }
}
