using Mentorship.Kernel.Journal;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>
/// What was written so far of a questionnaire, in the vault and never in a browser. Whoever fills in their own, by link or by account, finds one and the same on every device;
/// somebody of the staff who enters a paper has one of their own, as they may not read what others answered.
/// </summary>
public sealed record Draft(Guid Id, ParticipantId Participant)
{
    public static Draft Of(ParticipantId participant, SchoolYear cycle, string questionnaire, GroupId? group) => new(
        NamedId.Of("draft", participant.Value, cycle.First, questionnaire, group?.Value ?? Guid.Empty, Writer(Actor.Current)), participant);

    public void Keep(IDocumentSession session, FilledIn written) => Safe.Keep(session, Id, Participant, Purpose.Draft, written);

    public void Drop(IDocumentSession session) => Safe.Drop(session, Id);

    public async Task<FilledIn?> Read(IQuerySession session, CancellationToken cancellation) =>
        (await Safe.Open<FilledIn>(session, Matter.Answers, [new(Id)], cancellation)).GetValueOrDefault(new(Id));

    /// <summary>All drafts about a person go when nothing may be written about them any more.</summary>
    public static void DropAll(IDocumentSession session, ParticipantId participant) => Safe.DropAll(session, participant, Purpose.Draft);

    private static object Writer(Actor? actor) =>
        actor is { Holder: null } && actor.Roles.Any(x => x is Role.Curator or Role.ClassTeacher) ? actor.Account : "self";
}
