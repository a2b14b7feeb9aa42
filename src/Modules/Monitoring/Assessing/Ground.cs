using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Monitoring.Assessing;

/// <summary>On what a measurement rests: the cycle's parameters, and that the person may be worked with.</summary>
public sealed record Ground(ParameterSet? Set, string? BarredBecause)
{
    public static async Task<Ground> Of(
        ParticipantId participant, SchoolYear cycle, DateOnly on, IQuerySession session, IMessageBus bus, CancellationToken cancellation) =>
        new(await session.LoadAsync<ParameterSet>(ParameterSet.IdOf(cycle), cancellation), await Barred([participant], cycle, on, bus, cancellation));

    /// <summary>What bars work with the first of these people who may not be worked with.</summary>
    /// <exception cref="NotThere">Somebody is unknown to the school.</exception>
    public static async Task<string?> Barred(
        IReadOnlyList<ParticipantId> people, SchoolYear cycle, DateOnly on, IMessageBus bus, CancellationToken cancellation)
    {
        var standings = await bus.InvokeAsync<Standings>(new StandingOf(people, cycle, on), cancellation);
        if (people.Except(standings.All.Select(x => x.Participant)).Any()) throw new NotThere(Say.ParticipantUnknown);
        return standings.All.Select(x => x.BarredBecause).FirstOrDefault(x => x is not null);
    }

    /// <exception cref="Refused">The person may not be worked with.</exception>
    public void Allows() => Refused.When(BarredBecause is not null, BarredBecause!);

    /// <exception cref="Refused">The person may still be worked with, or was not measured to begin with.</exception>
    public void AllowsLeftEarly(AssessmentMoment moment)
    {
        Refused.When(moment != AssessmentMoment.Final, Say.LeftEarlyIsFinal);
        Refused.When(BarredBecause is null, Say.NotLeftEarly);
    }

    /// <exception cref="Refused">The person may not be worked with, or the values are not those of the cycle.</exception>
    public void Holds(IReadOnlyList<Measure> values)
    {
        Allows();
        Refused.When(Set is null, Say.ParametersNotDefined);
        Refused.When(values.Any(x => !Set!.Codes.Contains(x.Code)), Say.NotInTheSet);
    }
}
