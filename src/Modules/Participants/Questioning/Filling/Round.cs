using System.Globalization;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>What comes of a monitoring questionnaire: the marks, for whoever computes with them. Words stay in the vault, and what was not answered is missing.</summary>
internal static class Round
{
    public static MonitoringQuestionnaireSubmitted Taken(SubmitQuestionnaire command, Participant participant, Asked asked, SurveyMoment moment, Seal answers)
    {
        var form = asked.Form;
        var group = asked.Group ?? throw new NotThere(Say.GroupOfRoundUnknown);
        var side = group.Mentors.Contains(participant.Id) ? Side.Mentor : Side.Mentee;
        Refused.When(group.Cycle != command.Cycle || !group.Members.Contains(participant.Id) || side != form.Side || !form.Forms.Contains(group.Form), Say.NotForThisMember);
        Refused.When(moment == SurveyMoment.Before && (!group.Formed || asked.FinalMeetingHeld), Say.RoundBeforeIsOver);
        Refused.When(moment == SurveyMoment.After && !asked.FinalMeetingHeld, Say.RoundAfterNotYet);
        Refused.When(participant.Surveyed.Contains(new(group.Group, moment)), Say.RoundAnswered);
        return new(
            participant.Id, group.Group, command.Cycle, side, group.Form, moment, form.Code, form.Version, [.. Marks(asked.Filled.Check())],
            answers.Record, answers.Commitment, command.On);
    }

    private static IEnumerable<Mark> Marks(Filled filled) =>
        from item in filled.Form.Items
        where item.Kind is ItemKind.Scale or ItemKind.YesNo && filled.Asks(item)
        from value in filled.Of(item.Code)
        select new Mark(item.Code, item.Kind == ItemKind.YesNo ? value == Item.Yes ? 1 : 0 : int.Parse(value, CultureInfo.InvariantCulture));
}

/// <summary>A round that a participant has answered.</summary>
public sealed record Surveyed(GroupId Group, SurveyMoment Moment);
