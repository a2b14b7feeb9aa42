using System.Globalization;
using Mentorship.Language;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Host.Demo;

/// <summary>Questionnaires as the people of a story fill them in: what has to be answered, and no more.</summary>
public static class Filling
{
    public static SubmitQuestionnaire OfMentee(
        ParticipantId person, SchoolYear cycle, IReadOnlyList<string> requests, string words, int selfView, int confidence, int organisation, DateOnly on,
        IReadOnlyList<DayOfWeek>? days = null, IReadOnlyList<Interest>? interests = null) => Of(
        person, cycle, Questionnaire.OfMentee, on, ("DAYS", Days(days)), ("INTEREST_AREAS", Names(interests)),
        ("WISH", [Item.Yes]), ("AREAS", requests), ("OWN_WORDS", [words]), ("SELF_VIEW", [Number(selfView)]), ("CONFIDENCE", [Number(confidence)]), ("ORGANISATION", [Number(organisation)]));

    public static SubmitQuestionnaire OfMentor(
        ParticipantId person, SchoolYear cycle, string motivation, IReadOnlyList<string> competences, IReadOnlyList<MentoringForm> forms, int capacity, int hours, int ageFrom, int ageTo, DateOnly on,
        IReadOnlyList<DayOfWeek>? days = null, IReadOnlyList<Interest>? interests = null) => Of(
        person, cycle, Questionnaire.OfMentor, on, ("DAYS", Days(days)), ("INTEREST_AREAS", Names(interests)),
        ("MOTIVATION", [motivation]), ("COMPETENCES", competences), ("FORMS", Names(forms)), ("CAPACITY", [Number(capacity)]), ("HOURS", [Number(hours)]),
        ("AGE_FROM", [Number(ageFrom)]), ("AGE_TO", [Number(ageTo)]), ("TRAINING", [Item.Yes]), ("INTERVIEW", [Item.Yes]), ("ETHICS", [Item.Yes]));

    /// <summary>The questionnaire after the work, as somebody content with a few things less than others fills it in.</summary>
    public static SubmitQuestionnaire AfterWork(ParticipantId person, GroupId group, Side side, MentoringForm form, SchoolYear cycle, int number, DateOnly on)
    {
        var asked = Questionnaires.All.First(x => x.Side == side && x.Moment == SurveyMoment.After && x.Forms.Contains(form));
        Reply[] replies =
        [
            .. from item in asked.Items.Select((x, at) => (x.Code, x.Kind, At: at))
               where item.Kind is ItemKind.Scale or ItemKind.YesNo
               select new Reply(item.Code, [item.Kind == ItemKind.Scale ? Number(7 + (number + item.At) % 4) : (number + item.At) % 4 > 0 ? Item.Yes : Item.No]),
        ];
        return new(person, cycle, asked.Code, asked.Version, replies, group, on);
    }

    private static SubmitQuestionnaire Of(ParticipantId person, SchoolYear cycle, string code, DateOnly on, params (string Item, IReadOnlyList<string> Values)[] replies) =>
        new(person, cycle, code, Questionnaires.Of(code)!.Version, [.. replies.Where(x => x.Values.Count > 0).Select(x => new Reply(x.Item, x.Values))], null, on);

    private static IReadOnlyList<string> Days(IReadOnlyList<DayOfWeek>? days) => [.. (days ?? []).Select(Weekdays.CodeOf)];

    private static IReadOnlyList<string> Names<T>(IReadOnlyList<T>? values) where T : struct, Enum => [.. (values ?? []).Select(x => x.ToString())];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
