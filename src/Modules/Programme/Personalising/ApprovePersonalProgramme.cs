using System.Text.Json.Serialization;
using Mentorship.Programme.GroupWork;

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

/// <summary>The group it is for, as it stands now.</summary>
public sealed record ApprovingGrounds(GroupFile? Group);

public static class ApprovePersonalProgrammeHandler
{
    public static async Task<ApprovingGrounds> Load(ApprovePersonalProgramme command, PersonalProgramme programme, IDocumentSession session, CancellationToken cancellation) =>
        new(await session.LoadAsync<GroupFile>(GroupProgramme.IdOf(programme.Group), cancellation));

    public static PersonalProgrammeApproved Handle(
        ApprovePersonalProgramme command, [WriteAggregate(nameof(ApprovePersonalProgramme.Stream))] PersonalProgramme programme, ApprovingGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(programme.ApprovedOn is not null, Say.ProgrammeIsApproved);
        Refused.When(grounds.Group is not { State: not (GroupState.Completed or GroupState.Terminated) }, Say.GroupProgrammeEnded);
        Refused.When(command.On < programme.WrittenOn, Say.BeforeProgrammeWritten);
        return new(command.Programme, programme.Members, command.On);
    }
}
