using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ClosingEvent;

/// <summary>Records that the closing event took place, and how many came (9.3).</summary>
[Needs(Deed.LeadClosing)]
public sealed record HoldClosing(SchoolYear Cycle, int Attendance, DateOnly On)
{
    [JsonIgnore]
    public Guid GatheringId => Gathering.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<HoldClosing>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Attendance).InclusiveBetween(1, 5000);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class HoldClosingHandler
{
    public static ClosingEventHeld Handle(HoldClosing command, [WriteAggregate] Gathering gathering, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(gathering.Held is not null, Say.ClosingEventIsHeld);
        Refused.When(command.On < gathering.Arranged.EventOn, Say.EventHasNotCome);
        return new(command.Cycle, gathering.Arranged.EventOn, command.Attendance, command.On);
    }
}
