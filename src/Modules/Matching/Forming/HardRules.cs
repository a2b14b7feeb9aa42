using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>What keeps two people from being a pair: something about one of them, about both, or that there is no seat.</summary>
public enum Hurdle
{
    MenteeBarred, MenteeNotInBase, MenteeOfOtherForm, MenteeTooYoung, MentorBarred, MentorNotSelected, MentorOfOtherForm, MentorTooYoung, NoClearance, PairAlreadyActive, SamePerson, NothingInCommon, SeatsTaken, SheetNotMet, KeptApart,
}

/// <summary>The rules of a form that no score outweighs.</summary>
public static class HardRules
{
    private const int Adult = 18;

    public static Hurdle? OfMentor(Standing mentor, bool selected, FormRule rule) =>
        mentor.BarredBecause is not null ? Hurdle.MentorBarred
        : !selected ? Hurdle.MentorNotSelected
        : !rule.Mentors.Contains(mentor.Kind) ? Hurdle.MentorOfOtherForm
        : mentor.Age < rule.MentorMinAge ? Hurdle.MentorTooYoung
        : null;

    public static Hurdle? OfMentee(Standing mentee, FormRule rule) =>
        mentee.BarredBecause is not null ? Hurdle.MenteeBarred
        : !mentee.InMenteeBase ? Hurdle.MenteeNotInBase
        : !rule.Mentees.Contains(mentee.Kind) ? Hurdle.MenteeOfOtherForm
        : mentee.Age < rule.MenteeMinAge ? Hurdle.MenteeTooYoung
        : null;

    /// <summary>Whether an adult from outside would work with a minor without the certificate.</summary>
    public static bool LacksClearance(Standing mentor, Standing mentee, SchoolSettings settings) =>
        settings.ClearanceNeeded && mentee.Age < Adult && mentor.Age >= Adult && !mentor.Cleared && Rulebook.Current.ClearanceWithMinors.Contains(mentor.Kind);

    /// <summary>All that keeps two people from being a pair, whatever their seats.</summary>
    public static IEnumerable<Hurdle> Between(Standing mentor, Standing mentee, FormRule rule, SchoolSettings settings, bool together)
    {
        if (mentee.Participant == mentor.Participant) yield return Hurdle.SamePerson;
        if (OfMentee(mentee, rule) is { } ofMentee) yield return ofMentee;
        if (OfMentor(mentor, selected: true, rule) is { } ofMentor) yield return ofMentor;
        if (LacksClearance(mentor, mentee, settings)) yield return Hurdle.NoClearance;
        if (together) yield return Hurdle.PairAlreadyActive;
    }

    /// <summary>Why a command about somebody is refused.</summary>
    public static string Sentence(Hurdle hurdle, Standing person) => hurdle switch
    {
        Hurdle.MentorNotSelected => Say.MentorNotSelected,
        Hurdle.MentorOfOtherForm => Say.MentorOfOtherForm,
        Hurdle.MentorTooYoung => Say.MentorTooYoung,
        Hurdle.MenteeNotInBase => Say.MenteeNotInBase,
        Hurdle.MenteeOfOtherForm => Say.MenteeOfOtherForm,
        Hurdle.MenteeTooYoung => Say.MenteeTooYoung,
        _ => person.BarredBecause!,
    };
}
