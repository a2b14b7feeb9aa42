using Mentorship.Matching.Contracts;

namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>Notes in the group's programme that the director's order confirmed the group.</summary>
public static class NoteConfirmationHandler
{
    public static Task Handle(GroupConfirmedByOrder confirmed, IDocumentSession session, CancellationToken cancellation) =>
        session.Follow(confirmed.Group, x => Note(x, confirmed), cancellation);

    public static GroupProgrammeConfirmed? Note(GroupProgramme programme, GroupConfirmedByOrder confirmed) =>
        programme.Ended || programme.ConfirmedBy == confirmed.Order ? null
            : new(confirmed.Group, confirmed.Order, confirmed.Members, confirmed.OccurredOn);
}
