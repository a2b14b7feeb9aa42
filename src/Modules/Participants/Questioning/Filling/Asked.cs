using Mentorship.Matching.Contracts;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Vault;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>What was filled in, by the very version it was filled in by; and of a group, how that stands.</summary>
public sealed record Asked(Filled Filled, GroupStanding? Group = null, bool FinalMeetingHeld = false)
{
    public Questionnaire Form => Filled.Form;

    public static async Task<Asked> Of(SubmitQuestionnaire command, IQuerySession session, IMessageBus bus, CancellationToken cancellation)
    {
        var form = NotThere.Unless(await Editions.Of(session, command.Questionnaire, command.FormVersion, cancellation), Say.QuestionnaireUnknown);
        var filled = new Filled(form, command.Replies);
        if (form.Moment is null || command.Group is not { } group) return new(filled);
        var standing = (await bus.InvokeAsync<Groups>(new GroupsOf([group]), cancellation)).All is [var one, ..] ? one : null;
        return new(filled, standing, (await bus.InvokeAsync<ProgrammesAtWork>(new ProgrammesOf([group]), cancellation)).FinalMeetingHeld.Contains(group));
    }

    public Seal Seal(IDocumentSession session, SubmitQuestionnaire command) => Safe.Seal(
        session, command.Participant, Form.Moment is not null ? Purpose.MonitoringAnswers : Form.Side == Side.Mentee ? Purpose.MenteeAnswers : Purpose.MentorAnswers,
        new FilledIn(Form.Code, Form.Version, command.Cycle, Form.Moment is null ? null : command.Group?.Value, Filled.Kept));
}
