using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Wolverine;

namespace Mentorship.Programme.Cases;

/// <summary>Begins the case of a group whose programme is completed, from what is known of it (9.5).</summary>
[Needs(Deed.WriteCases)]
public sealed record DraftCase(GroupId Group, DateOnly On)
{
    [JsonIgnore]
    public Guid CaseId => Case.IdOf(Group);

    public sealed class Rules : AbstractValidator<DraftCase>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The group, everybody who ever belonged to it, and the first words under seal.</summary>
public sealed record CaseGrounds(GroupProgramme Group, IReadOnlyList<ParticipantId> People, Seal? Words);

public static class DraftCaseHandler
{
    public static async Task<CaseGrounds> Load(DraftCase command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var group = NotThere.Unless(await session.LoadAsync<GroupProgramme>(GroupProgramme.IdOf(command.Group), cancellation), Say.NoSuchGroup);
        ParticipantId[] people = [.. group.Members.Concat(group.Changes.Select(x => x.Left)).Distinct()];
        return new(group, people, group.Completed ? Safe.Seal(session, people, CaseWords.Purpose, await FirstWords.Of(group, people, session, bus, cancellation)) : null);
    }

    public static CaseDrafted Handle(DraftCase command, [WriteAggregate(Required = false)] Case? known, CaseGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(known is not null, Say.CaseAlreadyBegun);
        var words = grounds.Words ?? throw new Refused(Say.CaseOfUnfinishedGroup);
        return new(command.Group, grounds.Group.Cycle, grounds.People, words.Record, words.Commitment, command.On);
    }
}
