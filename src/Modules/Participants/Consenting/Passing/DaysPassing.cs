using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting.Passing;

/// <summary>What the passing of days alone makes of a person: ages reached, consents that ran out, silence that counts as a no. Asked again, it tells nothing twice; after days off, it tells what was missed.</summary>
public static class DaysPassing
{
    public static IReadOnlyList<object> Of(Participant participant, Birthday born, SchoolSettings settings, DateOnly today)
    {
        if (participant.LeftOn is not null || participant.ActOfDestruction is not null || born.Day is not { } day) return [];
        return
        [
            .. Ages(participant, day, today),
            .. Expired(participant, today),
            .. NoAssent(participant, born, day, today),
            .. NoOwnConsent(participant, born, day, settings, today),
        ];
    }

    private static IEnumerable<object> Ages(Participant participant, DateOnly born, DateOnly today) =>
        from age in new[] { Law.InForce.AssentFrom, Law.InForce.AdultFrom }
        where Reached(participant, born, age, today) && !participant.Thresholds.Contains(age)
        select new AgeThresholdReached(participant.Id, age, Law.DayOf(born, age));

    /// <summary>Whoever was of the age when entered has reached nothing since.</summary>
    private static bool Reached(Participant participant, DateOnly born, int age, DateOnly today) =>
        Law.DayOf(born, age) is var on && participant.RegisteredOn > default(DateOnly) && participant.RegisteredOn < on && on <= today;

    /// <summary>What rested on the last consent to process goes within thirty days of its end.</summary>
    private static IEnumerable<object> Expired(Participant participant, DateOnly today) =>
        from consent in participant.Consents
        where !consent.IsOver && consent.ExpiredOn is null && consent.ValidUntil < today
        let ended = consent.ValidUntil.AddDays(1)
        select new ConsentExpired(
            participant.Id, consent.Id, consent.Kind, consent.IsToProcess && !participant.ProcessingHeld(today) ? ended.AddDays(Law.InForce.DestroyWithinDays) : null, ended);

    private static IEnumerable<object> NoAssent(Participant participant, Birthday born, DateOnly day, DateOnly today)
    {
        var waited = Law.DayOf(day, Law.InForce.AssentFrom).AddDays(born.AnswerWithinDays);
        if (born.AssentNeeded && participant.Assents is null && !participant.IsAssentOverdue && waited <= today
            && Reached(participant, day, Law.InForce.AssentFrom, today) && !Law.InForce.IsAdult(day, today) && participant.Held(ConsentKind.ChildProcessing, today) is not null)
            yield return new AssentOverdue(participant.Id, waited);
    }

    /// <summary>Of age and without a word in time: what the representative had agreed to is taken for taken back.</summary>
    private static IEnumerable<object> NoOwnConsent(Participant participant, Birthday born, DateOnly day, SchoolSettings settings, DateOnly today) =>
        Law.DayOf(day, Law.InForce.AdultFrom).AddDays(born.AnswerWithinDays) <= today && Reached(participant, day, Law.InForce.AdultFrom, today) && participant.Held(ConsentKind.OwnProcessing, today) is null
            ? from consent in participant.Consents
              where consent.Kind == ConsentKind.ChildProcessing && consent.HoldsOn(today)
              select Clocks.Withdrawn(participant.Id, consent, GivenBy.Self, today, settings) with { BySilence = true }
            : [];
}
