using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Mapping;

/// <summary>Begins to look for mentors among some people, for what the map shows to be lacking now.</summary>
[Needs(Deed.KeepBases)]
public sealed record OpenMentorSearch(SchoolYear Cycle, IReadOnlyList<ParticipantKind> Categories, DateOnly On)
{
    [JsonIgnore]
    public Guid MentorSearchId => MentorSearch.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<OpenMentorSearch>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Categories).NotEmpty();
            RuleForEach(x => x.Categories).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The search for mentors of a cycle as it was opened last.</summary>
public sealed record MentorSearch(Guid Id, DateOnly On, IReadOnlyList<ParticipantKind> Categories, IReadOnlyList<Deficit> Deficits)
{
    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("mentor-search", cycle.First);

    public static MentorSearch Create(MentorSearchOpened e) => new(IdOf(e.Cycle), e.OccurredOn, e.Categories, e.Deficits);

    public MentorSearch Apply(MentorSearchOpened e) => Create(e);
}

/// <summary>What is lacking, cell by cell of the map.</summary>
public sealed record Lack(IReadOnlyList<Deficit> Deficits)
{
    public static Lack Of(IReadOnlyList<RequestCell> cells) => new([.. cells.Where(x => x.Gap > 0).Select(x => new Deficit(x.Code, x.Cohort, x.Gap))]);
}

public static class OpenMentorSearchHandler
{
    public static async Task<Lack> Load(OpenMentorSearch command, IDocumentSession session, CancellationToken cancellation) =>
        Lack.Of(RequestCell.Of(await Balance.Of(session, command.Cycle.First, cancellation), Directions.InForce));

    public static MentorSearchOpened Handle(OpenMentorSearch command, [WriteAggregate(Required = false)] MentorSearch? search, Lack lack, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.On < search?.On, Say.SearchOpenedLater);
        Refused.When(lack.Deficits.Count == 0, Say.NothingLacks);
        return new(command.Cycle, [.. command.Categories.Distinct()], lack.Deficits, command.On);
    }
}
