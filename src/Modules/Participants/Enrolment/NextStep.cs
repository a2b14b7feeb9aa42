using Mentorship.Design;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>What is missing on the way into a base, in the order it is to be done, and the form that mends it.</summary>
public sealed record NextStep(Lack What, string Sentence, string Form)
{
    /// <summary>Where the questionnaires are chosen from, which are several forms.</summary>
    internal const string Questionnaires = "questionnaires";

    /// <summary>So many days before a certificate ends another is asked for.</summary>
    private const int ClearanceEndsWithin = 30;

    public static IReadOnlyList<NextStep> Of(Participant participant, Birthday born, SchoolYear cycle, DateOnly on, bool clearanceNeeded = true, bool reachable = true)
    {
        if (participant.LeftOn is not null || participant.BlockedFor is not null || born.Day is not { } day) return [];
        var band = Law.InForce.BandOf(day, on);
        NextStep[] first = [.. TowardsConsent(participant, born, band, on)];
        var onTheWay = first.Length == 0 || Bar.By(participant, born, on) is null;
        return
        [
            .. first,
            .. onTheWay ? TowardsBases(participant, participant.In(cycle)) : [],
            .. onTheWay && clearanceNeeded && band == AgeBand.Adult ? TowardsMinors(participant, cycle, on) : [],
            .. reachable ? Array.Empty<NextStep>() : [new(Lack.Contact, Say.StepContact, "CorrectProfile")],
        ];
    }

    private static IEnumerable<NextStep> TowardsConsent(Participant participant, Birthday born, AgeBand band, DateOnly on)
    {
        var consented = participant.Held(band == AgeBand.Adult ? ConsentKind.OwnProcessing : ConsentKind.ChildProcessing, on) is not null;
        if (band != AgeBand.Adult && !consented)
        {
            if (participant.Representatives.Count == 0) yield return new(Lack.Representative, Say.StepLink, "LinkRepresentative");
            else if (participant.Representatives.All(x => x.InformedOn is null)) yield return new(Lack.Informing, Say.StepInform, "InformRepresentative");
        }

        if (!consented)
        {
            var declined = Bar.By(participant, born, on) is BarredFor.ConsentRefused or BarredFor.ConsentWithdrawn;
            yield return new(declined ? Lack.Declined : Lack.Consent, Bar.Of(participant, born, on) ?? Say.NoConsent, "GrantConsent");
        }

        if (band == AgeBand.From14To17 && (Bar.LacksAssent(participant, born, on) || (born.AssentNeeded && participant.Assents is null))) yield return new(Lack.Assent, Say.NoAssent, "RecordAssent");
        if (participant.IsDisputed(Bar.Needed(born, on), on)) yield return new(Lack.Disagreement, Say.RepresentativesDisagree, "SettleDisagreement");
    }

    private static IEnumerable<NextStep> TowardsBases(Participant participant, Questioning.Year year)
    {
        if (!year.MenteeAnswered && !year.MentorAnswered) yield return new(Lack.Questionnaire, Say.StepQuestionnaire, Questionnaires);
        if (year.MenteeAnswered && year.RequestCodes.Count == 0) yield return new(Lack.Request, Say.StepRequest, "RecordRequest");
        else if (year.MenteeAnswered && !participant.StandsIn(year.Cycle, Side.Mentee)) yield return new(Lack.MenteeBase, Say.StepMenteeBase, "EnterMenteeBase");
        if (year.Offer is not null && !participant.StandsIn(year.Cycle, Side.Mentor)) yield return new(Lack.MentorBase, Say.StepMentorBase, "EnterMentorBase");
    }

    /// <summary>Whoever is not of the school needs a certificate to mentor minors.</summary>
    private static IEnumerable<NextStep> TowardsMinors(Participant participant, SchoolYear cycle, DateOnly on)
    {
        if (participant.Kind.Contingent() != Contingent.Other || !(participant.In(cycle).MentorAnswered || participant.StandsIn(cycle, Side.Mentor))) yield break;
        var until = participant.Clearances.Where(x => x.HoldsOn(on)).Select(x => (DateOnly?)x.ValidUntil).Max();
        if (until is null) yield return new(Lack.Clearance, Say.StepClearance, "RecordClearance");
        else if (until < on.AddDays(ClearanceEndsWithin)) yield return new(Lack.Clearance, Say.StepClearanceEnds.Replace("{0}", Words.Of(until.Value), StringComparison.Ordinal), "RecordClearance");
    }
}
