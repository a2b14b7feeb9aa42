using FluentValidation;
using Marten;
using Mentorship.Kernel;
using Mentorship.Kernel.Schooling;

namespace Mentorship.Host.Organisations;

/// <summary>What a school's own calendar says of a day.</summary>
public enum DayMark { Working, Off, AsCalendar }

/// <summary>Makes a day a working day or a day off for this school, or gives it back to the calendar of the country.</summary>
[Needs(Deed.SetSchool)]
public sealed record MarkDay(DateOnly Day, DayMark Mark, DateOnly On)
{
    public sealed class Rules : AbstractValidator<MarkDay>
    {
        public Rules()
        {
            RuleFor(x => x.Day).InclusiveBetween(new(2019, 1, 1), new(2100, 12, 31));
            RuleFor(x => x.Mark).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class MarkDayHandler
{
    public static async Task Handle(MarkDay command, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var now = await SettingsOf.School(session, cancellation);
        SettingsKept.Store(session, now with { DaysOn = With(now.DaysOn, DayMark.Working), DaysOff = With(now.DaysOff, DayMark.Off) }, command.On);

        IReadOnlyList<DateOnly> With(IReadOnlyList<DateOnly> days, DayMark mark) =>
            [.. days.Where(x => x != command.Day).Concat(command.Mark == mark ? [command.Day] : []).Order()];
    }
}
