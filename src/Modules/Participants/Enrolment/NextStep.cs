using Mentorship.Participants.Consenting;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>What is missing on the way into a base, in the order it is to be done, and the form that mends it.</summary>
public sealed record NextStep(string Sentence, string Form)
{
    public static IReadOnlyList<NextStep> Of(Participant participant, Birthday born, SchoolYear cycle, DateOnly on)
    {
        if (participant.LeftOn is not null || born.Day is not { } day) return [];
        var steps = new List<NextStep>();
        var band = Law.InForce.BandOf(day, on);
        var consented = participant.Held(band == AgeBand.Adult ? ConsentKind.OwnProcessing : ConsentKind.ChildProcessing, on) is not null;
        if (band != AgeBand.Adult && !consented)
        {
            if (participant.Representatives.Count == 0) steps.Add(new(Say.StepLink, "LinkRepresentative"));
            else if (participant.Representatives.All(x => x.InformedOn is null)) steps.Add(new(Say.StepInform, "InformRepresentative"));
        }

        if (!consented) steps.Add(new(Bar.Of(participant, born, on) ?? Say.NoConsent, "GrantConsent"));
        if (band == AgeBand.From14To17 && (Bar.LacksAssent(participant, born, on) || (born.AssentNeeded && participant.Assents is null))) steps.Add(new(Say.NoAssent, "RecordAssent"));
        if (participant.IsDisputed(Bar.Needed(born, on), on)) steps.Add(new(Say.RepresentativesDisagree, "SettleDisagreement"));
        if (steps.Count > 0 && Bar.By(participant, born, on) is not null) return steps;

        var year = participant.In(cycle);
        if (!year.MenteeAnswered && !year.MentorAnswered) return [.. steps, new(Say.StepQuestionnaire, "questionnaires")];
        if (year.MenteeAnswered && year.RequestCodes.Count == 0) steps.Add(new(Say.StepRequest, "RecordRequest"));
        else if (year.MenteeAnswered && !participant.StandsIn(cycle, Side.Mentee)) steps.Add(new(Say.StepMenteeBase, "EnterMenteeBase"));
        if (year.Offer is not null && !participant.StandsIn(cycle, Side.Mentor)) steps.Add(new(Say.StepMentorBase, "EnterMentorBase"));
        return steps;
    }
}
