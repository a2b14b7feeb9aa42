using Mentorship.Matching.Contracts;

namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>Notes in the group's programme which orders stand behind the group, and which no longer do.</summary>
public static class NoteConfirmationHandler
{
    public static Task Handle(GroupConfirmedByOrder confirmed, IDocumentSession session, CancellationToken cancellation) =>
        session.Follow(confirmed.Group, x => Note(x, confirmed), cancellation);

    public static Task Handle(GroupConfirmationCancelled cancelled, IDocumentSession session, CancellationToken cancellation) =>
        session.Follow(cancelled.Group, x => Note(x, cancelled), cancellation);

    public static GroupProgrammeConfirmed? Note(GroupProgramme programme, GroupConfirmedByOrder confirmed) =>
        programme.Ended || programme.Orders.Any(x => x.Order == confirmed.Order) ? null
            : new(confirmed.Group, confirmed.Order, confirmed.Members, confirmed.OccurredOn);

    /// <summary>A cancelling may be heard before the confirming it takes back: that one waits for the other.</summary>
    public static GroupProgrammeConfirmationCancelled? Note(GroupProgramme programme, GroupConfirmationCancelled cancelled)
    {
        if (programme.Ended || programme.Orders.Any(x => x.Order == cancelled.Order && x.Cancelled)) return null;
        if (programme.Orders.All(x => x.Order != cancelled.Order)) throw new NotYet("the order that is cancelled");
        return new(cancelled.Group, cancelled.Order, cancelled.Members, cancelled.OccurredOn);
    }
}
