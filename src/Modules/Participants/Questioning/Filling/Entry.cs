using System.Globalization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>What comes of an entry questionnaire: that it was filled in, and by codes what is asked for or offered.</summary>
internal static class Entry
{
    /// <summary>How urgent a request is of which nothing was said.</summary>
    private const int Important = 2;

    public static IEnumerable<object> Taken(SubmitQuestionnaire command, Participant participant, Filled filled, Seal answers)
    {
        var form = filled.Form;
        yield return new ParticipationQuestionnaireSubmitted(
            participant.Id, command.Cycle, form.Side, participant.Kind.Contingent(), form.Code, form.Version, answers.Record, answers.Commitment, command.On);
        if (filled.Many(ReadAs.RequestCodes) is { Count: > 0 } requests)
            yield return new MenteeRequestRecorded(participant.Id, command.Cycle, requests, Number(filled, ReadAs.Priority) ?? Important, command.On, Days(filled), Interests(filled));
        if (filled.Many(ReadAs.CompetenceCodes) is { Count: > 0 } competences)
            yield return new MentorProfileCompleted(
                participant.Id, command.Cycle, competences, [.. filled.Many(ReadAs.Forms).Select(Enum.Parse<MentoringForm>)], Needed(filled, ReadAs.Capacity),
                Needed(filled, ReadAs.HoursPerWeek), Needed(filled, ReadAs.AgeFrom), Needed(filled, ReadAs.AgeTo), command.On, Days(filled), Interests(filled));
    }

    private static IReadOnlyList<DayOfWeek>? Days(Filled filled) => Said.OrNothing([.. filled.Many(ReadAs.Days).Select(Weekdays.Of)]);

    private static IReadOnlyList<Interest>? Interests(Filled filled) => Said.OrNothing([.. filled.Many(ReadAs.Interests).Select(Enum.Parse<Interest>)]);

    private static int? Number(Filled filled, ReadAs reads) => filled.One(reads) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static int Needed(Filled filled, ReadAs reads) => Number(filled, reads) ?? throw new Refused(Say.VersionTooOldToHandIn);
}
