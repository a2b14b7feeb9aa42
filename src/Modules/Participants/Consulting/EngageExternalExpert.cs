using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consulting;

/// <summary>Engages a specialist from outside to analyse what was collected: on an assignment and an undertaking to keep silent. They get the extract by which nobody can be told.</summary>
[Needs(Deed.KeepBases)]
public sealed record EngageExternalExpert(SchoolYear Cycle, ExpertKind Kind, DocumentId Assignment, DocumentId Undertaking, DateOnly On)
{
    [JsonIgnore]
    public Guid ExpertiseId => Expertise.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<EngageExternalExpert>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Assignment).NotEmpty();
            RuleFor(x => x.Undertaking).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Who was engaged from outside in a cycle.</summary>
public sealed record Expertise(Guid Id, IReadOnlyList<Engaged> All)
{
    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("expertise", cycle.First);

    public static Expertise Create(ExternalExpertEngaged e) => new Expertise(IdOf(e.Cycle), []).Apply(e);

    public Expertise Apply(ExternalExpertEngaged e) => this with { All = [.. All, new(e.Kind, e.Assignment, e.Undertaking, e.OccurredOn)] };
}

/// <summary>One specialist: what they are and on which papers they work; the name stands in those.</summary>
public sealed record Engaged(ExpertKind Kind, DocumentId Assignment, DocumentId Undertaking, DateOnly On);

public static class EngageExternalExpertHandler
{
    public static ExternalExpertEngaged Handle(EngageExternalExpert command, [WriteAggregate(Required = false)] Expertise? expertise, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.Assignment == command.Undertaking, Say.TwoPapersNeeded);
        Refused.When(expertise?.All.Any(x => x.Assignment == command.Assignment) == true, Say.ExpertAlreadyEngaged);
        return new(command.Cycle, command.Kind, command.Assignment, command.Undertaking, true, command.On);
    }
}
