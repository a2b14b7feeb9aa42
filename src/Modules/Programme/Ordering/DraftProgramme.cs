using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>Brings in the school's programme of mentoring as a document; an order approves it (6.7, 3.2).</summary>
[Needs(Deed.DraftProgramme)]
public sealed record DraftProgramme(DocumentId Document, DateOnly On)
{
    [JsonIgnore]
    public Guid MentoringProgrammeId => MentoringProgramme.Stream;

    public sealed class Rules : AbstractValidator<DraftProgramme>
    {
        public Rules() => RuleFor(x => x.Document).NotEmpty();
    }
}

public static class DraftProgrammeHandler
{
    public static MentoringProgrammeDrafted Handle(DraftProgramme command, [WriteAggregate(Required = false)] MentoringProgramme? programme, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return new((programme?.Drafted ?? 0) + 1, command.Document, command.On);
    }
}

/// <summary>How far the school's programme of mentoring was written, and in which papers.</summary>
public sealed record MentoringProgramme(Guid Id, int Drafted)
{
    /// <summary>The one programme of a school.</summary>
    public static readonly Guid Stream = NamedId.Of("mentoring-programme");

    public IReadOnlyList<MentoringProgrammeDrafted> Versions { get; init; } = [];

    public static MentoringProgramme Create(MentoringProgrammeDrafted e) => new(Stream, e.Version) { Versions = [e] };

    public MentoringProgramme Apply(MentoringProgrammeDrafted e) => this with { Drafted = e.Version, Versions = [.. Versions, e] };
}
