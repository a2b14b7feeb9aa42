using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Ruling;

/// <summary>What is unusual about somebody in a form, or about the form in this school.</summary>
public enum CautionKind { MentorYoung, ExperienceShort, ExperienceNotKnown, NewInSchool, MenteeYoung, MenteeOld, FormOfOtherSchools }

/// <summary>A warning that refuses nothing: about whom, in which form, and the number of the rule book it departs from.</summary>
public sealed record Caution(CautionKind Kind, MentoringForm Form, ParticipantId? Person, int Limit)
{
    /// <summary>What is told and what may be done about it.</summary>
    [JsonIgnore]
    public string Sentence => (Kind switch
    {
        CautionKind.MentorYoung => Say.CautionMentorYoung,
        CautionKind.ExperienceShort => Say.CautionExperienceShort,
        CautionKind.ExperienceNotKnown => Say.CautionExperienceNotKnown,
        CautionKind.NewInSchool => Say.CautionNewInSchool,
        CautionKind.MenteeYoung => Say.CautionMenteeYoung,
        CautionKind.MenteeOld => Say.CautionMenteeOld,
        _ => Say.CautionFormOfOtherSchools,
    }).With(Design.Words.Of(Form), Limit);

    public static IEnumerable<Caution> OfForm(MentoringForm form)
    {
        if (Rulebook.Current.Of(form).Advice is { OfOtherSchools: true }) yield return new(CautionKind.FormOfOtherSchools, form, null, 0);
    }

    /// <summary>Where the age is not known any more, nothing is said of it.</summary>
    public static IEnumerable<Caution> OfMentor(Standing x, MentoringForm form)
    {
        if (Rulebook.Current.Of(form).Advice is not { } advice) yield break;
        if (x.Kind == ParticipantKind.Pupil && advice.MentorAge is { } age && x.Age > 0 && x.Age < age) yield return new(CautionKind.MentorYoung, form, x.Participant, age);
        if (advice.MentorYears is { } years && x.Years is null) yield return new(CautionKind.ExperienceNotKnown, form, x.Participant, years);
        if (advice.MentorYears is { } least && x.Years < least) yield return new(CautionKind.ExperienceShort, form, x.Participant, least);
        if (x.Kind == ParticipantKind.Teacher && advice.MentorYearsHere is { } here && x.YearsHere < here) yield return new(CautionKind.NewInSchool, form, x.Participant, here);
    }

    public static IEnumerable<Caution> OfMentee(Standing x, MentoringForm form)
    {
        if (Rulebook.Current.Of(form).Advice is not { } advice || x.Age == 0) yield break;
        if (advice.MenteeFrom is { } from && x.Age < from) yield return new(CautionKind.MenteeYoung, form, x.Participant, from);
        if (advice.MenteeTo is { } to && x.Age > to) yield return new(CautionKind.MenteeOld, form, x.Participant, to);
    }
}
