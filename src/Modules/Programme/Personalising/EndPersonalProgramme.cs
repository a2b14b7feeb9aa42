using System.Text.Json.Serialization;

namespace Mentorship.Programme.Personalising;

/// <summary>Ends a personal programme: its term is over, somebody wishes so, or something has come in between (АЗ-1128/08).</summary>
[Needs(Deed.LeadGroups)]
public sealed record EndPersonalProgramme(PersonalProgrammeId Programme, ProgrammeEndReason Reason, DateOnly On)
{
    [JsonIgnore]
    public Guid Stream => Programme.Value;

    public sealed class Rules : AbstractValidator<EndPersonalProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Programme).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class EndPersonalProgrammeHandler
{
    public static PersonalProgrammeEnded Handle(
        EndPersonalProgramme command, [WriteAggregate(nameof(EndPersonalProgramme.Stream))] PersonalProgramme programme, DateOnly today)
    {
        programme.MustRun(command.On, today);
        Refused.When(command.Reason == ProgrammeEndReason.TermOver && command.On < programme.Until, Say.ProgrammeTermNotOver);
        return new(command.Programme, command.Reason, programme.Members, command.On);
    }
}
