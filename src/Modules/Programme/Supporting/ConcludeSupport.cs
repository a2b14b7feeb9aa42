using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Supporting;

/// <summary>Ends somebody's support. Nothing bars it: whoever has left, or whose group was dissolved, is let go of all the same.</summary>
[Needs(Deed.HoldSupport)]
public sealed record ConcludeSupport(SupportId Support, SupportResult Result, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ConcludeSupport>
    {
        public Rules()
        {
            RuleFor(x => x.Support).NotEmpty();
            RuleFor(x => x.Result).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ConcludeSupportHandler
{
    public static SupportConcluded Handle(ConcludeSupport command, [WriteAggregate(nameof(ConcludeSupport.Support))] Support support, DateOnly today)
    {
        support.MustGoOn(command.On, today);
        Refused.When(support.Sessions.Any(x => x.HeldOn > command.On), Say.ConcludedBeforeSession);
        Refused.When(support.Sessions.Count == 0 && command.Result is not (SupportResult.HandedOn or SupportResult.Ceased), Say.ConcludedWithoutSession);
        return new(support.Id, support.Participant, support.Cycle, support.Side, command.Result, support.Sessions.Count, command.On);
    }
}
