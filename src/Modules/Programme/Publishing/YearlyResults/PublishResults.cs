using System.Text.Json.Serialization;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Publishing.YearlyResults;

/// <summary>Puts the results of a year onto the school's own pages, with the names of mentors who were thanked and agreed to be shown (9.6).</summary>
[Needs(Deed.PublishCases)]
public sealed record PublishResults(SchoolYear Cycle, IReadOnlyList<ParticipantId> Named, DateOnly On)
{
    [JsonIgnore]
    public Guid PublicationId => Publication.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<PublishResults>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Named).NotNull();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>What the year came to, and where everybody stands who would be named.</summary>
public sealed record ResultsGrounds(YearResults Results, Standings Standings);

public static class PublishResultsHandler
{
    /// <summary>Showing is an act of today, whatever day is written beside it.</summary>
    public static async Task<ResultsGrounds> Load(PublishResults command, IDocumentSession session, IMessageBus bus, TimeProvider clock, CancellationToken cancellation) => new(
        await YearResults.Of(command.Cycle, session, x => bus.InvokeAsync<FinalWords>(x, cancellation), cancellation),
        command.Named.Count == 0 ? new([]) : await bus.InvokeAsync<Standings>(new StandingOf(command.Named, command.Cycle, Today.Of(clock)), cancellation));

    public static ResultsPublished Handle(PublishResults command, [WriteAggregate(Required = false)] Publication? before, ResultsGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(command.On < command.Cycle.Begins, Say.ResultsBeforeYear);
        Refused.When(command.On < before?.PublishedOn, Say.ResultsOlderThanShown);
        Refused.When(command.On < before?.DownOn, Say.PublishedBeforeDown);
        Refused.When(!grounds.Results.Ended, Say.NothingCompletedYet);
        Refused.When(before is { HasLeftovers: true }, Say.LeftoversFirst);
        Refused.When(command.Named.Except(grounds.Results.Thanked).Any(), Say.NamedNotThanked);
        var consents = Spreading.Check(grounds.Results.Thanked, command.Named, [], grounds.Standings);
        return new(command.Cycle, grounds.Results.Figures, [.. command.Named.Distinct()], consents, command.On);
    }
}
