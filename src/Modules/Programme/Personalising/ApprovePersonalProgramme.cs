using System.Text.Json.Serialization;

namespace Mentorship.Programme.Personalising;

/// <summary>Brings a personal programme into force; it is not changed from then on (АЗ-1128/08).</summary>
[Needs(Deed.LeadGroups)]
public sealed record ApprovePersonalProgramme(PersonalProgrammeId Programme, DateOnly On)
{
    [JsonIgnore]
    public Guid Stream => Programme.Value;

    public sealed class Rules : AbstractValidator<ApprovePersonalProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Programme).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ApprovePersonalProgrammeHandler
{
    public static PersonalProgrammeApproved Handle(
        ApprovePersonalProgramme command, [WriteAggregate(nameof(ApprovePersonalProgramme.Stream))] PersonalProgramme programme, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(programme.ApprovedOn is not null, Say.ProgrammeIsApproved);
        Refused.When(command.On < programme.WrittenOn, Say.BeforeProgrammeWritten);
        return new(command.Programme, programme.Members, command.On);
    }
}
