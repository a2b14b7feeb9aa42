using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>Records that the curator in office went through training (3.6).</summary>
[Needs(Deed.LeadCycle)]
public sealed record TrainCurator(int Hours, DocumentId Certificate, DateOnly On)
{
    public sealed class Rules : AbstractValidator<TrainCurator>
    {
        public Rules()
        {
            RuleFor(x => x.Hours).InclusiveBetween(1, 1000);
            RuleFor(x => x.Certificate).NotEmpty();
        }
    }
}

/// <summary>The order that made the curator of the day, if there is one.</summary>
public sealed record Appointment(Order? Order);

public static class TrainCuratorHandler
{
    public static async Task<Appointment> Load(TrainCurator command, IDocumentSession session) =>
        new(await CuratorInOfficeHandler.AppointmentOn(session, command.On));

    public static IMartenOp Handle(TrainCurator command, Appointment appointment, DateOnly today) =>
        MartenOps.Append(appointment.Order?.Id.Value ?? Guid.Empty, Decide(command, appointment, today));

    public static CuratorTrained Decide(TrainCurator command, Appointment appointment, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(appointment.Order is null, Say.NoCuratorInOffice);
        return new(appointment.Order!.Appointee!.Value, command.Hours, command.Certificate, command.On);
    }
}
